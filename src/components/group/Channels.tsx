import type { ChannelName, GroupView } from '@site/src/views/group';
import { EditFacts } from './EditFacts';
import { GroupLink } from './GroupLink';

/** Places of a group as a list, each under its name; those it doesn't have are left out. */
export function Places({ group, names }: { group: GroupView; names: ChannelName[] }) {
  return names
    .filter((name) => group.channels[name])
    .map((name) => (
      <li key={name}>
        {titles[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')}:{' '}
        <GroupLink group={group} to={name} />
      </li>
    ));
}

const titles: Partial<Record<ChannelName, string>> = {
  'recordings-archive': 'Older recordings',
  linkedin: 'LinkedIn',
};

const kinds: Record<'slack' | 'mailing-list' | 'github' | 'community-page', ChannelName[]> = {
  slack: ['slack'],
  'mailing-list': ['mailing-list'],
  'community-page': ['community-page', 'website', 'linkedin'],
  github: ['repository', 'files', 'discussions'],
};

type Props = { group: GroupView; only?: keyof typeof kinds };

/** Where a group talks and keeps its things: all of it, or one kind. */
export function Channels({ group, only }: Props) {
  const names = only ? kinds[only] : Object.values(kinds).flat();
  if (!names.some((name) => group.channels[name])) {
    const missing = only ? `No ${only.replaceAll('-', ' ')}` : 'No channel';
    return (
      <p>
        {missing} is recorded for {group.name}.
      </p>
    );
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
