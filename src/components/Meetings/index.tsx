import type { ReactElement } from 'react';
import type { ChannelName, GroupView, SeriesView } from '@site/src/registry/view';
import { GroupLink } from '../GroupLink';
import { ToConfirm } from '../ToConfirm';

const places: [ChannelName, string][] = [
  ['calendar', 'Calendar'],
  ['join', 'Join'],
  ['notes', 'Notes'],
  ['agendas', 'Agendas'],
  ['notes-archive', 'Archive of notes'],
  ['recordings', 'Recordings'],
  ['recordings-archive', 'Older recordings'],
];

/** `America/Los_Angeles` as people write it. */
const zoneName = (zone: string): string => zone.replaceAll('_', ' ');

/** One series in words: when it meets, in the group's own zone. */
export function SeriesInWords({ series }: { series: SeriesView }): ReactElement {
  const { title, rhythm, start, zone, toConfirm } = series;
  return (
    <>
      <strong>{title}</strong>: {rhythm}, {start.slice(11)} ({zoneName(zone)})
      <ToConfirm when={toConfirm} />
    </>
  );
}

/** When a group meets, and where it announces, notes and records its meetings. */
export function Meetings({ group }: { group: GroupView }): ReactElement {
  const { series, note } = group.meetings;
  const shown = places.filter(([name]) => group.channels[name]);
  return (
    <>
      {series.length === 0 && (
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
        {series.map((one) => (
          <li key={one.title}>
            <SeriesInWords series={one} />
          </li>
        ))}
        {shown.map(([name, title]) => (
          <li key={name}>
            {title}: <GroupLink group={group} to={name} />
          </li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </>
  );
}
