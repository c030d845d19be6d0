import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';
import styles from './Filter.module.css';

/** What the reader chose, by field. Its one home is the query of the address; so back, forward and shared links work. */
export function useChosen() {
  const history = useHistory();
  const chosen = Object.fromEntries(new URLSearchParams(useHistorySelector(({ location }) => location.search)));
  // Docusaurus takes the focus away when it pushes a step, and scrolls when the hash changes: neither may happen here.
  const choose = (next: typeof chosen, isStep = true) => {
    if (isStep) window.history.pushState(null, '');
    const search = new URLSearchParams(Object.entries(next).filter(([, text]) => text)).toString();
    history.replace({ search, hash: history.location.hash });
  };
  /** What a field to choose by needs; `isStep` is whether a change can be taken back with the browser's button. */
  const field = (name: string, isStep?: boolean) => ({
    className: 'field',
    value: chosen[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => choose({ ...chosen, [name]: target.value }, isStep),
  });
  return { chosen, choose, field };
}

/** `words` is the label of a field to type in. */
type Props = { fields: [name: string, values: string[]][]; found: string; words?: string };

/** A form to narrow what a page shows; `found` says what is left. */
export function Filter({ fields, found, words }: Props) {
  const { chosen, choose, field } = useChosen();
  // Not `disabled`, which would take the focus from a button that was just used.
  const isIdle = Object.values(chosen).every((text) => !text);
  return (
    <form className={styles.form} aria-label="Filter the list" onSubmit={(event) => event.preventDefault()}>
      {words && (
        <label>
          {words}
          <input {...field('text', false)} type="search" />
        </label>
      )}
      {fields.map(([name, values]) => (
        <label key={name}>
          {name}
          <select {...field(name)}>
            <option value="">Any {name}</option>
            {values.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
      <p>
        <span role="status">{found}</span>
        <button type="button" className="button" aria-disabled={isIdle} onClick={() => choose({})}>
          Show all
        </button>
      </p>
    </form>
  );
}
