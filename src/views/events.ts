import type { GroupView, SeriesView } from '@site/src/views/group';
import { unpack } from '../registry/instants';

type Series = Pick<SeriesView, 'title' | 'duration' | 'unconfirmed' | 'next'>;
type Group = Pick<GroupView, 'name' | 'url' | 'channels'> & { series: Series[] };

/**
 * A group's next meetings in the words of https://schema.org/Event, three of each series that the group has confirmed.
 * @param absolute gives the full address of a path on this site
 */
export function meetingEvents(group: Group, absolute: (path: string) => string): object[] {
  const { name, channels, series } = group;
  const url = absolute(group.url);
  const common = {
    url,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: (channels.join ?? channels.calendar)?.url ?? url },
    organizer: { '@type': 'Organization', name, url },
  };
  return series.flatMap(({ title, duration, unconfirmed, next }) => {
    const event = { '@type': 'Event', name: `${name}: ${title}` };
    const starts = unconfirmed ? [] : unpack(next.slice(0, 3));
    return starts.map((startDate) => ({ ...event, startDate, duration, ...common }));
  });
}
