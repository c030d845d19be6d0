import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { GroupLink } from './GroupLink';

/** The steps from knowing nobody to sitting in a meeting, with the group's own places. */
export function Join({ group }: { group: GroupView }) {
  const { channels } = group;
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
          Sign up on the <GroupLink group={group} to="community-page" />.
        </li>
      )}
      {channels.calendar && <li>Join the next meeting. You don't need to be a member.</li>}
      {channels.notes && (
        <li>
          Read past discussions, or add your topic, in the <GroupLink group={group} to="notes" />.
        </li>
      )}
      {!channels.slack && !channels.calendar && (
        <li>
          No channel is recorded. Contact one of the group's TOC liaisons, or email the program staff at{' '}
          <Link to="mailto:community-groups@cncf.io">community-groups@cncf.io</Link>.
        </li>
      )}
    </ol>
  );
}
