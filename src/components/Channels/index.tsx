import type { ReactElement } from 'react';
import type { ChannelName, GroupView } from '@site/src/registry/view';
import { GroupLink } from '../GroupLink';

const talk: [ChannelName, string][] = [
  ['slack', 'Slack'],
  ['mailing-list', 'Mailing list'],
  ['community-page', 'Community page'],
  ['website', 'Website'],
  ['discussions', 'Discussions'],
  ['repository', 'Repository'],
  ['files', 'Files'],
  ['linkedin', 'LinkedIn'],
];

const only = {
  slack: ['slack'],
  'mailing-list': ['mailing-list'],
  github: ['repository', 'files', 'discussions'],
  'community-page': ['community-page'],
} satisfies Record<string, ChannelName[]>;

type Props = { group: GroupView; only?: keyof typeof only };

/** Where a group talks and keeps its things: all of it, or one kind. */
export function Channels({ group, only: one }: Props): ReactElement {
  const wanted: ChannelName[] | undefined = one && only[one];
  const shown = talk.filter(([name]) => group.channels[name] && (!wanted || wanted.includes(name)));
  if (shown.length === 0) {
    const missing = one ? `No ${one.replaceAll('-', ' ')} of its own` : 'No channel';
    return <p>{missing} is recorded for {group.name}.</p>;
  }
  return (
    <>
      {group.sharedFrom && <p>{group.name} uses the channels of {group.sharedFrom.name}.</p>}
      <ul>
        {shown.map(([name, title]) => (
          <li key={name}>
            {title}: <GroupLink group={group} to={name} />
          </li>
        ))}
      </ul>
    </>
  );
}
