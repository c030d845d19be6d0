import Link from '@docusaurus/Link';
import type { ReactElement } from 'react';
import type { GroupInitiatives } from '@site/src/registry/lists';
import type { GroupView, InitiativeView } from '@site/src/registry/view';
import { GroupLink } from '../GroupLink';
import styles from './styles.module.css';

function Known({ known }: { known: InitiativeView[] }): ReactElement {
  return (
    <ul className={styles.known}>
      {known.map(({ title, summary, links, meets }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span>{summary}</span>
          {meets && <span>Meets {meets}.</span>}
          {links.length > 0 && (
            <span className={styles.links}>
              {links.map(({ label, url }) => (
                <Link key={url} to={url} aria-label={`${label}: ${title}`}>
                  {label}
                </Link>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A group's initiatives: where the current ones are listed, and those with results to read. */
export function Initiatives({ group }: { group: GroupView }): ReactElement {
  const { own, page, known } = group.initiatives;
  return (
    <>
      {!own && <p>{group.name} has no label of its own, so these lists hold every group's work.</p>}
      <ul>
        <li>
          <GroupLink group={group} to="initiatives-open" />
        </li>
        <li>
          <GroupLink group={group} to="initiatives-all" />
        </li>
        {page && (
          <li>
            <Link to={page}>Initiatives on the site of {group.name}</Link>
          </li>
        )}
      </ul>
      {known.length > 0 && <Known known={known} />}
    </>
  );
}

/** For every group with a label: its open initiatives, and all of them. */
export function InitiativeQueries({ groups }: { groups: GroupInitiatives[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Open now</th>
          <th scope="col">Any state</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(
          ({ group, queries }) =>
            queries && (
              <tr key={group.path}>
                <th scope="row">
                  <Link to={group.url}>{group.name}</Link>
                </th>
                <td>
                  <Link to={queries.open}>Open initiatives of {group.name}</Link>
                </td>
                <td>
                  <Link to={queries.all}>All initiatives of {group.name}</Link>
                </td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}

/** The recorded initiatives of every group that has some. */
export function InitiativeList({ groups }: { groups: GroupInitiatives[] }): ReactElement {
  return (
    <>
      {groups.map(
        ({ group, known }) =>
          known.length > 0 && (
            <section key={group.path} aria-label={`Initiatives of ${group.name}`}>
              <p className={styles.group}>
                <Link to={group.url}>{group.name}</Link>
              </p>
              <Known known={known} />
            </section>
          ),
      )}
    </>
  );
}
