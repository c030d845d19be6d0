import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Single projects near a group's field. */
export function Projects({ group }: { group: GroupView }): ReactElement | null {
  if (group.projects.length === 0) return null;
  return <p>CNCF projects near its field, as this site reads it: {list.format(group.projects)}.</p>;
}
