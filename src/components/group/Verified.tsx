import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { Day } from '../words/Day';
import styles from './Verified.module.css';

/** `cncf/toc: tags.yaml` for an address in a repository, the host for others. */
export function sourceName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [owner, repository, kind, , ...file] = pathname.slice(1).split('/');
  if (hostname !== 'github.com' || !repository) return hostname;
  if (kind === 'issues' || kind === 'pull') return `${owner}/${repository}#${pathname.split('/')[4]}`;
  return [`${owner}/${repository}`, file.join('/')].filter(Boolean).join(': ');
}

/** Where a group's facts come from, when they were checked, and how to correct one. */
export function Verified({ group }: { group: GroupView }): ReactElement {
  const { on, sources } = group.verified;
  return (
    <aside className={styles.verified} aria-label="About these facts">
      <p>
        Facts about {group.name} last checked on <Day on={on} />. See an error?{' '}
        <Link to={group.edit.kind}>Correct it in the group's fact file</Link>.
      </p>
      <details>
        <summary>Sources</summary>
        <ul>
          {sources.map((url) => (
            <li key={url}>
              <Link to={url}>{sourceName(url)}</Link>
            </li>
          ))}
        </ul>
      </details>
    </aside>
  );
}
