import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { useHistorySelector } from '@docusaurus/theme-common';
import type { Leader } from '@site/src/views/leadership';
import type { ReactElement, ReactNode } from 'react';
import { Period } from '../group/Leaders';
import { Anchor } from '../words/Anchor';
import { Person } from '../words/Person';
import { Unconfirmed } from '../words/Unconfirmed';
import { choices, matches } from './filter';
import styles from './leadership.module.css';

/** Everybody with all roles, under a form that hides whom it leaves out; `children`, the list's heading, is between. */
export function People({ people, children }: { people: Leader[]; children: ReactNode }): ReactElement {
  const history = useHistory();
  // What is chosen has one home, the query of the address; so back, forward and shared links work.
  const chosen = Object.fromEntries(new URLSearchParams(useHistorySelector(({ location }) => location.search)));
  // Docusaurus takes the focus away when it pushes a step, and scrolls when the hash changes: neither may happen here.
  const go = (step: boolean, search: string) => {
    if (step) window.history.pushState(null, '');
    history.replace({ search, hash: history.location.hash });
  };
  const choose = (field: string, value: string) => {
    const next = Object.entries({ ...chosen, [field]: value }).filter(([, text]) => text);
    go(field !== 'text', new URLSearchParams(next).toString());
  };
  const shown = people.filter((person) => matches(person, chosen));
  return (
    <>
      <form className={styles.form} aria-label="Find a person" onSubmit={(event) => event.preventDefault()}>
        <label>
          Name or other words
          <input type="search" value={chosen.text ?? ''} onChange={({ target }) => choose('text', target.value)} />
        </label>
        {choices(people).map(([field, names]) => (
          <label key={field}>
            {field}
            <select value={chosen[field] ?? ''} onChange={({ target }) => choose(field, target.value)}>
              <option value="">Any {field}</option>
              {names.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        ))}
        <p role="status">{shown.length > 0 ? `${shown.length} of ${people.length} people` : 'Nobody matches.'}</p>
        <button type="button" onClick={() => go(true, '')}>
          Show everybody
        </button>
      </form>
      {children}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} hidden={!shown.includes(person)}>
            <Anchor id={person.id.toLowerCase()} />
            <strong>
              <Person person={person} />
            </strong>
            {person.organization && `, ${person.organization}`}
            <ul>
              {person.roles.map(({ title, group, term, past, unconfirmed, note }) => (
                <li key={`${title} ${group.path} ${term?.start}`} data-past={past}>
                  {title}, <Link to={group.url}>{group.name}</Link>
                  {term && ': '}
                  {term && <Period term={term} past={past} />}
                  {!term?.unconfirmed && <Unconfirmed is={unconfirmed} />}
                  {note && `. ${note}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
