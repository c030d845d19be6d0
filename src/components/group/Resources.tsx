import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { Day } from '../words/Day';
import { Table } from '../words/Table';
import { GroupLink } from './GroupLink';

const places = [
  ['files', "The group's folder in the TOC repository"],
  ['repository', "The group's own repository"],
  ['website', "The group's own site"],
] as const;

/** What there is to read and to keep at hand. */
export function Resources({ group }: { group: GroupView }): ReactElement | null {
  const { charter, resources, channels } = group;
  const rows = [
    ...(charter?.state === 'text' ? [charter] : []).map(({ on }) => ({
      key: 'charter',
      cells: [
        <GroupLink group={group} to="charter-source" />,
        <>
          The binding text, last changed on <Day on={on} />
        </>,
      ],
    })),
    ...places
      .filter(([name]) => channels[name])
      .map(([name, about]) => ({ key: name, cells: [<GroupLink group={group} to={name} />, about] })),
    ...resources.map(({ title, url, about }) => ({ key: url, cells: [<Link to={url}>{title}</Link>, about] })),
  ];
  if (rows.length === 0) return null;
  return <Table heads={['Resource', 'What it is']} rows={rows} />;
}
