import Link from '@docusaurus/Link';
import { shortName } from '@site/src/registry/registry';
import type { ChannelName, GroupView } from '@site/src/views/group';
import { nextUrl } from '@site/src/views/urls';
import { Places } from '../group/Channels';
import { EditFacts } from '../group/Links';
import { MeetingEvents } from '../words/StructuredData';
import { NextMeetings } from './NextMeeting';
import { Subscribe } from './Subscribe';

const PLACES: ChannelName[] = [
  'calendar',
  'join',
  'notes',
  'agendas',
  'notes-archive',
  'recordings',
  'recordings-archive',
];

/** When a group meets, and where it announces, notes and records its meetings, unless the page has these places. */
export function Meetings({ group, places = true }: { group: GroupView; places?: boolean }) {
  const hasSeries = group.series.length > 0;
  const next = <Link to={nextUrl(group.path)}>next {group.name} meeting</Link>;
  return (
    <>
      <MeetingEvents group={group} />
      <NextMeetings group={group} />
      <Places group={group} names={places ? PLACES : []} more={hasSeries && ['Permanent link to share: ', next]} />
      <EditFacts group={group} field="meetings" />
      {hasSeries && <Subscribe calendar={shortName(group.path)} name={group.name} />}
    </>
  );
}
