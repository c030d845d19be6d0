import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import styles from './Verified.module.css';

/** `cncf/toc: tags.yaml` for an address in a repository, the host for others. */
function sourceName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [owner, repository, kind, , ...file] = pathname.slice(1).split('/');
  if (hostname !== 'github.com' || !repository) return hostname;
  if (kind === 'issues' || kind === 'pull') return `${owner}/${repository}#${pathname.split('/')[4]}`;
  return [`${owner}/${repository}`, file.join('/')].filter(Boolean).join(': ');
}

/** Where a group's facts come from. */
export const Verified = ({ group }: { group: GroupView }) => (
  <aside className={styles.verified} aria-label="Sources">
    <details>
      <summary>Sources for these facts</summary>
      <ul>
        {group.verified.sources.map((url) => (
          <li key={url}>
            <Link to={url}>{sourceName(url)}</Link>
          </li>
        ))}
      </ul>
    </details>
  </aside>
);
