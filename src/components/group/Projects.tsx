import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The projects that a group names in its own pages. */
export function Projects({ group }: { group: GroupView }): ReactElement | null {
  if (group.projects.length === 0) return null;
  return <p>Projects the group names: {list.format(group.projects)}.</p>;
}
