import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { List } from '../words/List';
import { type Row, Table } from '../words/Table';
import { GroupLink } from './Links';
import styles from './Resources.module.css';

type Props = { group: GroupView };

/** Where a group's charter stands, and whether there is one. */
export function CharterText({ group: { charter } }: Props) {
  if (!charter) return 'No charter is recorded.';
  const { url, state, on } = charter;
  return state === 'text' ? (
    <>
      The binding text is the <Link to={url}>charter in cncf/toc</Link>, last changed on <Day on={on} />.
    </>
  ) : (
    <>
      The <Link to={url}>charter file in cncf/toc</Link> has only placeholder text, last changed on <Day on={on} />.
    </>
  );
}

/** What there is to read and to keep at hand. */
export function Resources({ group }: Props) {
  const { charter, channels, resources } = group;
  const binding = charter?.state === 'text' && ['The binding text, last changed on ', <Day key="on" on={charter.on} />];
  const places = [
    ['charter-source', binding],
    ['files', channels.files && "The group's folder on GitHub"],
    ['repository', channels.repository && "The group's own repository"],
    ['website', channels.website && "The group's own site"],
  ] as const;
  const rows = [
    ...places.flatMap(([to, about]): Row[] => (about ? [[to, <GroupLink group={group} to={to} />, about]] : [])),
    ...resources.map(({ title, url, about }): Row => [url, <Link to={url}>{title}</Link>, about]),
  ];
  return rows.length > 0 && <Table heads={['Resource', 'What it is']} rows={rows} />;
}

/** `cncf/toc: tags.yaml (1a2b3c4)` for a file at a commit, the repository or the host for others. */
function sourceName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [owner, repository, kind, number, ...file] = pathname.slice(1).split('/');
  if (hostname !== 'github.com' || !repository) return hostname;
  if (kind === 'issues' || kind === 'pull') return `${owner}/${repository}#${number}`;
  const name = [`${owner}/${repository}`, file.join('/')].filter(Boolean).join(': ');
  return /^[0-9a-f]{40}$/.test(number ?? '') ? `${name} (${number?.slice(0, 7)})` : name;
}

/** Where a group's facts come from. */
export const Verified = ({ group }: Props) => (
  <aside className={styles.verified} aria-label="Sources">
    <details>
      <summary>Sources for these facts</summary>
      <List items={group.verified.sources.map((url) => <Link to={url}>{sourceName(url)}</Link>)} />
    </details>
  </aside>
);
