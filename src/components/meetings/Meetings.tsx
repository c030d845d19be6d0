import Link from '@docusaurus/Link';
import { shortName } from '@site/src/registry/registry';
import type { GroupView } from '@site/src/views/group';
import { nextUrl } from '@site/src/views/urls';
import { Places } from '../group/Channels';
import { EditFacts } from '../group/Links';
import { MeetingEvents } from '../words/StructuredData';
import { NextMeetings } from './NextMeeting';
import { Subscribe } from './Subscribe';

/** When a group meets, and where it announces, notes and records its meetings, unless the page has these places. */
export const Meetings = ({ group, places = true }: { group: GroupView; places?: boolean }) => (
  <>
    <MeetingEvents group={group} />
    <NextMeetings group={group} />
    <ul>
      {places && (
        <Places
          group={group}
          names={['calendar', 'join', 'notes', 'agendas', 'notes-archive', 'recordings', 'recordings-archive']}
        />
      )}
      {group.series.length > 0 && (
        <li>
          Permanent link to share: <Link to={nextUrl(group.path)}>next {group.name} meeting</Link>
        </li>
      )}
    </ul>
    <EditFacts group={group} field="meetings" />
    {group.series.length > 0 && <Subscribe calendar={shortName(group.path)} name={group.name} />}
  </>
);
