import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { GroupLink } from './GroupLink';

/** The steps from knowing nobody to sitting in a meeting, with the group's own places. */
export function Join({ group }: { group: GroupView }): ReactElement {
  const { channels, name } = group;
  return (
    <ol>
      {channels.slack && (
        <li>
          Get an invitation to the <Link to="https://slack.cncf.io">CNCF Slack</Link>, then join{' '}
          <GroupLink group={group} to="slack" /> and say hello.
        </li>
      )}
      {channels['mailing-list'] && (
        <li>
          Subscribe to the <GroupLink group={group} to="mailing-list" />.
        </li>
      )}
      {channels['community-page'] && (
        <li>
          Look at the <GroupLink group={group} to="community-page" /> and sign up there.
        </li>
      )}
      {channels.calendar && <li>Come to the next meeting: you don’t need to be a member.</li>}
      {channels.notes && (
        <li>
          Add your topic, or read what was said, in the <GroupLink group={group} to="notes" />.
        </li>
      )}
      {!channels.slack && !channels.calendar && (
        <li>
          No channel of {name} is recorded: ask its TOC liaison, or the staff of the program at{' '}
          <Link to="mailto:community-groups@cncf.io">community-groups@cncf.io</Link>.
        </li>
      )}
    </ol>
  );
}
