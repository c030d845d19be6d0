import type { ReactElement } from 'react';
import styles from './Filter.module.css';
import { useChosen } from './useChosen';

/** `words` is the label of a field to type in. */
type Props = { fields: [field: string, names: string[]][]; found: string; words?: string };

/** A form to narrow what a page shows; `found` says what is left. */
export function Filter({ fields, found, words }: Props): ReactElement {
  const { chosen, choose } = useChosen();
  return (
    <form className={styles.form} aria-label="Filter the list" onSubmit={(event) => event.preventDefault()}>
      {words && (
        <label>
          {words}
          <input
            type="search"
            value={chosen.text ?? ''}
            onChange={({ target }) => choose({ ...chosen, text: target.value }, false)}
          />
        </label>
      )}
      {fields.map(([field, names]) => (
        <label key={field}>
          {field}
          <select value={chosen[field] ?? ''} onChange={({ target }) => choose({ ...chosen, [field]: target.value })}>
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
