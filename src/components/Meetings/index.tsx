import type { GroupView } from '@site/src/registry/view';
import type { ReactElement } from 'react';
import { Places } from '../Channels';
import { GroupLink } from '../GroupLink';
import { ToConfirm } from '../ToConfirm';

/** One series in words: when it meets, in the group's own zone. */
export function SeriesInWords({ series }: { series: GroupView['series'][number] }): ReactElement {
  const { title, rhythm, start, zone, sure } = series;
  return (
    <>
      <strong>{title}</strong>: {rhythm}, {start.slice(11)} ({zone.replaceAll('_', ' ')})
      <ToConfirm sure={sure} />
    </>
  );
}

/** When a group meets, and where it announces, notes and records its meetings. */
export function Meetings({ group }: { group: GroupView }): ReactElement {
  return (
    <>
      {group.series.length === 0 && (
        <p>
          No schedule is recorded here.{' '}
          {group.channels.calendar && (
            <>
              The dates stand in the <GroupLink group={group} to="calendar" />.
            </>
          )}
        </p>
      )}
      <ul>
        {group.series.map((one) => (
          <li key={one.title}>
            <SeriesInWords series={one} />
          </li>
        ))}
        <Places
          group={group}
          names={['calendar', 'join', 'notes', 'agendas', 'notes-archive', 'recordings', 'recordings-archive']}
        />
      </ul>
      {group.meetingNote && <p>{group.meetingNote}</p>}
    </>
  );
}
