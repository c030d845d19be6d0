import Link from '@docusaurus/Link';
import type { Kind } from '@site/src/registry/schema';
import type { Branch } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import { List } from '../words/List';
import styles from './GroupMap.module.css';

const rows: [Kind, name: string, does: string][] = [
  ['tag', 'TAGs', 'oversee an area'],
  ['tcg', 'TCGs', 'discuss a topic'],
  ['subproject', 'Subprojects', 'do ongoing work'],
];

const ofKind = (branches: Branch[], kind: Kind) => branches.filter((one) => one.kind === kind);

/** Groups with those below them, which the committee has by kind. */
function Nodes({ branches }: { branches: Branch[] }): ReactElement {
  return (
    <ul>
      {branches.map(({ path, kind, url, name, children }) => (
        <li key={path} className={styles[kind]} data-kind={kind}>
          <Link className={styles.node} to={url}>
            {name}
          </Link>
          {kind === 'committee' ? (
            <List
              items={rows.map(([below, kinds, does]) => [
                <span className={styles.label}>
                  <strong>{kinds}</strong> {does}
                </span>,
                <Nodes branches={ofKind(children, below)} />,
              ])}
            />
          ) : (
            children.length > 0 && <Nodes branches={children} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** How the groups hang together: a list that is drawn as a picture, so that it is one for everybody. */
export const GroupMap = ({ roots }: { roots: Branch[] }) => (
  <div className={styles.map}>
    <Nodes branches={roots} />
  </div>
);

const flat = (branches: Branch[]): Branch[] => branches.flatMap((one) => [one, ...flat(one.children)]);

/** Every group as a small link, by kind; the kind before a name is left out. */
export const GroupTiles = ({ roots }: { roots: Branch[] }) => (
  <dl className={styles.tiles}>
    {[...rows, ['committee', 'TOC', 'governs all of them'] as const].map(([kind, name, does]) => (
      <div key={kind} data-kind={kind}>
        <dt>
          {name} <small>{does}</small>
        </dt>
        {ofKind(flat(roots), kind).map((one) => (
          <dd key={one.path}>
            <Link to={one.url}>{one.name.replace(/^T[AC]G /, '')}</Link>
          </dd>
        ))}
      </div>
    ))}
  </dl>
);
