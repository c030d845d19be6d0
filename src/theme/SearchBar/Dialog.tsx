import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { createSearch, type Hit, type Search, snippetOf } from '@site/src/search/site';
import {
  createElement,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './styles.module.css';

const FAILED = process.env.NODE_ENV === 'production' ? 'Search could not load.' : 'Search needs the built site.';

const Result = ({ hit, onFollow }: { hit: Hit; onFollow: () => void }) => (
  <li className={styles.result}>
    <Link to={hit.url} onClick={onFollow}>
      {hit.heading}
    </Link>
    {hit.heading !== hit.title && <span className={styles.page}> {hit.title}</span>}
    {createElement('p', null, ...snippetOf(hit).map(({ text, fits }) => (fits ? <mark>{text}</mark> : text)))}
  </li>
);

/** Arrow keys go from box to results and back, Enter in the box follows the first; Escape closes a full box too. */
function go(event: KeyboardEvent<HTMLDialogElement>): void {
  // While an input method composes a word, the keys are its own; Safari says so by the code alone.
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (event.key === 'Enter' && at === 0) stops[1]?.click();
  if (event.key === 'Escape') event.currentTarget.close();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
}

export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState<{ find: Search } | 'failed'>();
  const [question, setQuestion] = useState('');
  const asked = useDeferredValue(question.trim());
  const url = useBaseUrl('/search/index.json');

  // Before the next key arrives, so that nothing that is typed at once is lost.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    fetch(url)
      .then((response) => response.json())
      .then(createSearch)
      .then((find) => setSearch({ find }))
      .catch(() => setSearch('failed'));
  }, [url]);

  const hits = asked && typeof search === 'object' ? search.find(asked) : [];
  const change = ({ target }: { target: HTMLInputElement }) => setQuestion(target.value);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" closedby="any" onClose={onClose} onKeyDown={go}>
      <search className={styles.form}>
        <label>
          Search this site
          <input className="field" type="search" autoComplete="off" value={question} onChange={change} />
        </label>
        <button className="field" type="button" onClick={close}>
          Close
        </button>
      </search>
      <p className={styles.status} role="status">
        {search === 'failed' ? FAILED : asked && (search ? `Results: ${hits.length}` : 'Loading …')}
      </p>
      <ul className={styles.results}>
        {hits.map((hit) => (
          <Result key={hit.url} hit={hit} onFollow={close} />
        ))}
      </ul>
    </dialog>
  );
}
