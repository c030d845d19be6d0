import type { GroupView, SeriesView } from '@site/src/views/group';
import { unpack } from '../registry/instants';

type Series = Pick<SeriesView, 'title' | 'duration' | 'unconfirmed' | 'next'>;
type Group = Pick<GroupView, 'name' | 'url' | 'channels'> & { series: Series[] };

/**
 * A group's next meetings in the words of https://schema.org/Event, three of each series that the group has confirmed.
 * @param absolute gives the full address of a path on this site
 */
export function meetingEvents(
  { name, url: path, channels, series }: Group,
  absolute: (path: string) => string,
): object[] {
  const url = absolute(path);
  const common = {
    url,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: (channels.join ?? channels.calendar)?.url ?? url },
    organizer: { '@type': 'Organization', name, url },
  };
  return series
    .filter(({ unconfirmed }) => !unconfirmed)
    .flatMap(({ title, duration, next }) => unpack(next.slice(0, 3)).map((at) => ({ startDate: at, duration, title })))
    .map(({ title, ...when }) => ({ '@type': 'Event', name: `${name}: ${title}`, ...when, ...common }));
}
