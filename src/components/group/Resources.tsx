import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { type Row, Table } from '../words/Table';
import { GroupLink } from './GroupLink';

const places = [
  ['files', "The group's folder in the TOC repository"],
  ['repository', "The group's own repository"],
  ['website', "The group's own site"],
] as const;

/** What there is to read and to keep at hand. */
export function Resources({ group }: { group: GroupView }) {
  const { charter, resources, channels } = group;
  const rows: Row[] = [
    ...places
      .filter(([name]) => channels[name])
      .map(([name, about]): Row => [name, <GroupLink group={group} to={name} />, about]),
    ...resources.map(({ title, url, about }): Row => [url, <Link to={url}>{title}</Link>, about]),
  ];
  if (charter?.state === 'text') {
    const about = ['The binding text, last changed on ', <Day key="on" on={charter.on} />];
    rows.unshift(['charter', <GroupLink group={group} to="charter-source" />, about]);
  }
  if (rows.length === 0) return null;
  return <Table heads={['Resource', 'What it is']} rows={rows} />;
}
