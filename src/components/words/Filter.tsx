import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';
import styles from './Filter.module.css';

type Chosen = Record<string, string>;

/** What the reader chose, by field. Its one home is the query of the address; so back, forward and shared links work. */
export function useChosen() {
  const history = useHistory();
  const chosen: Chosen = Object.fromEntries(new URLSearchParams(useHistorySelector(({ location }) => location.search)));
  // Docusaurus takes the focus away when it pushes a step, and scrolls when the hash changes: neither may happen here.
  const choose = (next: Chosen, isStep = true) => {
    if (isStep) window.history.pushState(null, '');
    const search = new URLSearchParams(Object.entries(next).filter(([, text]) => text)).toString();
    history.replace({ search, hash: history.location.hash });
  };
  return { chosen, choose };
}

/** `words` is the label of a field to type in. */
type Props = { fields: [field: string, names: string[]][]; found: string; words?: string };

/** A form to narrow what a page shows; `found` says what is left. */
export function Filter({ fields, found, words }: Props) {
  const { chosen, choose } = useChosen();
  return (
    <form className={styles.form} aria-label="Filter the list" onSubmit={(event) => event.preventDefault()}>
      {words && (
        <label>
          {words}
          <input
            className="field"
            type="search"
            value={chosen.text ?? ''}
            onChange={({ target }) => choose({ ...chosen, text: target.value }, false)}
          />
        </label>
      )}
      {fields.map(([field, names]) => (
        <label key={field}>
          {field}
          <select
            className="field"
            value={chosen[field] ?? ''}
            onChange={({ target }) => choose({ ...chosen, [field]: target.value })}
          >
            <option value="">Any {field}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      ))}
      <p>
        <span role="status">{found}</span>
        <button type="button" className="button" onClick={() => choose({})}>
          Show all
        </button>
      </p>
    </form>
  );
}
