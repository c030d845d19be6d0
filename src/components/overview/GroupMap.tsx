import Link from '@docusaurus/Link';
import type { Kind } from '@site/src/registry/schema';
import type { Branch } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import styles from './GroupMap.module.css';

const rows: [Kind, name: string, does: string][] = [
  ['tag', 'TAGs', 'oversee an area'],
  ['tcg', 'TCGs', 'discuss a topic'],
  ['subproject', 'Subprojects', 'do ongoing work'],
];

function Node({ branch }: { branch: Branch }): ReactElement {
  return (
    <li className={styles[branch.kind]} data-kind={branch.kind}>
      <Link className={styles.node} to={branch.url}>
        {branch.name}
      </Link>
      {branch.kind === 'committee' ? (
        <ul>
          {rows.map(([kind, _name, does]) => (
            <li key={kind}>
              <span className={styles.label}>{does}</span>
              <Nodes branches={branch.children.filter((child) => child.kind === kind)} />
            </li>
          ))}
        </ul>
      ) : (
        branch.children.length > 0 && <Nodes branches={branch.children} />
      )}
    </li>
  );
}

const Nodes = ({ branches }: { branches: Branch[] }): ReactElement => (
  <ul>
    {branches.map((branch) => (
      <Node key={branch.path} branch={branch} />
    ))}
  </ul>
);

/** How the groups hang together: a list that is drawn as a picture, so that it is one for everybody. */
export function GroupMap({ roots }: { roots: Branch[] }) {
  return (
    <div className={styles.map}>
      <Nodes branches={roots} />
    </div>
  );
}

const flat = (branches: Branch[]): Branch[] => branches.flatMap((one) => [one, ...flat(one.children)]);

/** Every group as a small link, by kind; the kind before a name is left out. */
export function GroupTiles({ roots }: { roots: Branch[] }) {
  return (
    <dl className={styles.tiles}>
      {[...rows, ['committee', 'TOC', 'governs all of them'] as const].map(([kind, name, does]) => (
        <div key={kind} data-kind={kind}>
          <dt>
            {name} <small>{does}</small>
          </dt>
          {flat(roots)
            .filter((one) => one.kind === kind)
            .map((one) => (
              <dd key={one.path}>
                <Link to={one.url}>{one.name.replace(/^T[AC]G /, '')}</Link>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
