import Link from '@docusaurus/Link';
import type { ChannelName, GroupView } from '@site/src/views/group';
import { List } from '../words/List';
import { EditFacts, GroupLink } from './Links';

const titles: Partial<Record<ChannelName, string>> = { 'recordings-archive': 'Older recordings', linkedin: 'LinkedIn' };

/** Places of a group as a list, each under its name; those it doesn't have are left out. */
export const Places = ({ group, names }: { group: GroupView; names: ChannelName[] }) =>
  names
    .filter((name) => group.channels[name])
    .map((name) => (
      <li key={name}>
        {titles[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')}:{' '}
        <GroupLink group={group} to={name} />
      </li>
    ));

const kinds = {
  slack: ['slack'],
  'mailing-list': ['mailing-list'],
  'community-page': ['community-page', 'website', 'linkedin'],
  github: ['repository', 'files', 'discussions'],
} satisfies Record<string, ChannelName[]>;

/** Where a group talks and keeps its things: all of it, or one kind. */
export function Channels({ group, only }: { group: GroupView; only?: keyof typeof kinds }) {
  const names: ChannelName[] = only ? kinds[only] : Object.values(kinds).flat();
  if (!names.some((name) => group.channels[name])) {
    return <p>{`No ${only?.replaceAll('-', ' ') ?? 'channel'} is recorded for ${group.name}.`}</p>;
  }
  return (
    <>
      {names.some((name) => group.shared.includes(name)) && (
        <p>
          {group.name} shares channels with {group.parent?.name}.
        </p>
      )}
      <ul>
        <Places group={group} names={names} />
      </ul>
      <EditFacts group={group} field="channels" />
    </>
  );
}

/** The steps from knowing nobody to sitting in a meeting, with the group's own places. */
export function Join({ group }: { group: GroupView }) {
  const { slack, 'mailing-list': list, 'community-page': page, calendar, notes } = group.channels;
  const to = (name: ChannelName) => <GroupLink group={group} to={name} />;
  const steps = [
    slack && (
      <>
        Get an invitation to the <Link to="https://slack.cncf.io">CNCF Slack</Link>, then join{' '}
        <GroupLink group={group} to="slack" /> and say hello.
      </>
    ),
    list && ['Subscribe to the ', to('mailing-list'), '.'],
    page && ['Sign up on the ', to('community-page'), '.'],
    calendar && "Join the next meeting. You don't need to be a member.",
    notes && ['Read past discussions, or add your topic, in the ', to('notes'), '.'],
    !slack && !calendar && (
      <>
        No channel is recorded. Contact one of the group's TOC liaisons, or email the program staff at{' '}
        <Link to="mailto:community-groups@cncf.io">community-groups@cncf.io</Link>.
      </>
    ),
  ];
  return <List as="ol" items={steps} />;
}
