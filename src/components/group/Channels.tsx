import Link from '@docusaurus/Link';
import { capital } from '@site/src/registry/names';
import type { ChannelName, GroupView } from '@site/src/views/group';
import type { ReactNode } from 'react';
import { hasSchedule } from '../meetings/agenda';
import { List } from '../words/List';
import { EditFacts, GroupLink } from './Links';

const titles: Partial<Record<ChannelName, string>> = {
  'recordings-archive': 'Older recordings',
  linkedin: 'LinkedIn',
  join: 'Meeting page',
};

/** What a place is called on its group's own page: `Mailing list`, `Slack: #tag-alpha`. */
const titleOf = (name: ChannelName, label = ''): string =>
  label.startsWith('#') ? `Slack: ${label}` : (titles[name] ?? capital(name.replaceAll('-', ' ')));

type PlacesProps = { group: GroupView; names: ChannelName[]; more?: ReactNode };

/** A list of a group's places and what else is said of them; no list where there is nothing. */
export const Places = ({ group, names, more }: PlacesProps) => {
  const link = (name: ChannelName) => (
    <GroupLink group={group} to={name}>
      {titleOf(name, group.channels[name]?.label)}
    </GroupLink>
  );
  return <List items={[...names.map((name) => group.channels[name] && link(name)), more]} />;
};

const sharedNames: Partial<Record<ChannelName, string>> = { slack: 'Slack channel', 'mailing-list': 'mailing list' };

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
  const shared = group.shared.filter((name) => names.includes(name)).map((name) => sharedNames[name]);
  return (
    <>
      {shared.length > 0 && (
        <p>
          {group.name} shares the {shared.join(' and ')} of {group.parent?.name}.
        </p>
      )}
      <Places group={group} names={names} />
      <EditFacts group={group} field="channels" />
    </>
  );
}

/** The steps from knowing nobody to sitting in a meeting, with the group's own places. */
export function Join({ group }: { group: GroupView }) {
  const { slack, 'mailing-list': list, 'community-page': page, join, calendar, notes } = group.channels;
  const place = join ?? calendar;
  const meets = hasSchedule(group);
  const to = (name: ChannelName) => <GroupLink group={group} to={name} />;
  const steps = [
    slack && (
      <>
        Get an invitation to the <Link to="https://slack.cncf.io">CNCF Slack</Link>, then join{' '}
        {!slack.label.startsWith('#') && 'the '}
        <GroupLink group={group} to="slack" /> and say hello.
      </>
    ),
    list && ['Subscribe to the ', to('mailing-list'), '.'],
    page && ['Sign up on the ', to('community-page'), '.'],
    meets && (
      <>Join the {place ? <Link to={place.url}>next meeting</Link> : 'next meeting'}. You don't need to be a member.</>
    ),
    !meets && calendar && ['Check the ', to('calendar'), " for the next meeting. You don't need to be a member."],
    notes && ['Read past discussions, or add your topic, in the ', to('notes'), '.'],
  ];
  if (steps.some(Boolean)) return <List as="ol" items={steps} />;
  return (
    <p>
      No channel is recorded. Contact{' '}
      {group.liaisons.length === 1 ? "the group's TOC liaison" : "one of the group's TOC liaisons"}, or email the
      program staff at <Link to="mailto:community-groups@cncf.io">community-groups@cncf.io</Link>.
    </p>
  );
}
