import Link from '@docusaurus/Link';
import { useQueryString } from '@docusaurus/theme-common';
import type { Found } from '@site/src/search/finder';
import type { FinderGroup } from '@site/src/views/lists';
import { type ReactElement, useEffect, useState } from 'react';
import styles from './Finder.module.css';

const kinds = { '': 'All', tag: 'TAGs', tcg: 'TCGs', subproject: 'Subprojects' };
const labels = { name: 'Also called', topic: 'Topic', 'other words': 'Topic', project: 'Project', summary: '' };

/** Docusaurus takes the focus away when it adds a step to the history itself. */
function change(set: (value: string) => void, value: string, isStep: boolean): void {
  if (isStep) window.history.pushState(null, '');
  set(value);
}

/** A group, and why it was found unless its name or summary says so itself. */
function Result({ group, reason }: Found): ReactElement {
  return (
    <li className={styles.result} data-kind={group.kind}>
      <Link to={group.url}>{group.name}</Link> <small>{group.kindName}</small>
      <p>{group.summary}</p>
      {reason && labels[reason.is] && reason.words !== group.name && (
        <p>
          {labels[reason.is]}: <mark>{reason.words}</mark> {reason.of && `(${reason.of})`}
        </p>
      )}
      <p className={styles.topics}>{group.topics.join(' · ')}</p>
    </li>
  );
}

/** A box that asks for a topic, above the list of all groups; the question stands in the address of the page. */
export function Finder({ groups }: { groups: FinderGroup[] }): ReactElement {
  const [question, setQuestion] = useQueryString('q');
  const [kind, setKind] = useQueryString('kind');
  const [isTouched, setTouched] = useState(false);
  const [ask, setAsk] = useState<(question: string) => Found[]>();
  const isNeeded = isTouched || question !== '';
  useEffect(() => {
    if (isNeeded) import('@site/src/search/finder').then(({ createFinder }) => setAsk(() => createFinder(groups)));
  }, [groups, isNeeded]);

  const found: Found[] = ask && question ? ask(question) : groups.map((group) => ({ group }));
  const results = found.filter(({ group }) => !kind || group.kind === kind);
  return (
    <div className={styles.finder} data-search="no">
      <search className={styles.form} aria-label="Groups">
        <label className={styles.ask}>
          What is it about?
          <input
            type="search"
            placeholder="A topic, a project or a question"
            autoComplete="off"
            value={question}
            onFocus={() => setTouched(true)}
            onChange={({ target }) => change(setQuestion, target.value, !question)}
          />
        </label>
        <fieldset className={styles.kinds}>
          <legend>Kind of group</legend>
          {Object.entries(kinds).map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="kind" checked={kind === value} onChange={() => change(setKind, value, true)} />
              {label}
            </label>
          ))}
        </fieldset>
      </search>
      <p className={styles.count} role="status">
        {results.length} of {groups.length} groups
      </p>
      <ul className={styles.results}>
        {results.map((result) => (
          <Result key={result.group.path} {...result} />
        ))}
      </ul>
      <p>
        Nothing fits? <Link to="/tcgs/forming-a-tcg/">Propose a TCG</Link>
      </p>
    </div>
  );
}
