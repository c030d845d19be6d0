import Link from '@docusaurus/Link';
import type { Kind } from '@site/src/registry/schema';
import type { Branch } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import styles from './GroupMap.module.css';

const rows: [Kind, string][] = [
  ['tag', 'oversee an area'],
  ['tcg', 'discuss a topic'],
  ['subproject', 'do standing work for the TOC'],
];

function Node({ branch }: { branch: Branch }): ReactElement {
  return (
    <li className={styles[branch.kind]} data-kind={branch.kind}>
      <Link className={styles.node} to={branch.url}>
        {branch.name}
      </Link>
      {branch.kind === 'committee' ? (
        <ul>
          {rows.map(([kind, label]) => (
            <li key={kind}>
              <span className={styles.label}>{label}</span>
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
export function GroupMap({ roots }: { roots: Branch[] }): ReactElement {
  return (
    <div className={styles.map}>
      <Nodes branches={roots} />
    </div>
  );
}
