import { describe, expect, it } from 'vitest';
import { meetingEvents } from './events';

const next = [Date.parse('2026-06-02T15:00Z') / 60_000, 20_160, 20_160, 20_160];
const alpha = { name: 'TAG Alpha', url: '/tags/alpha/', channels: {}, series: [{ title: 'Call', next }] };
const events = (group: Parameters<typeof meetingEvents>[0]) => meetingEvents(group, (path) => `https://x.org${path}`);

describe("a group's meetings for search engines", () => {
  it('are online events of the group, three of each series', () => {
    expect(events(alpha)).toHaveLength(3);
    expect(events(alpha)[0]).toEqual({
      '@type': 'Event',
      name: 'TAG Alpha: Call',
      url: 'https://x.org/tags/alpha/',
      startDate: '2026-06-02T15:00:00Z',
      duration: undefined,
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://x.org/tags/alpha/' },
      organizer: { '@type': 'Organization', name: 'TAG Alpha', url: 'https://x.org/tags/alpha/' },
    });
  });

  it('take place where the group says', () => {
    const channels = {
      calendar: { url: 'https://cal.org/', label: '' },
      join: { url: 'https://join.org/', label: '' },
    };
    expect(events({ ...alpha, channels })[0]).toMatchObject({ location: { url: 'https://join.org/' } });
  });

  it('are not told where the group has not confirmed them, or the next ones are not known', () => {
    expect(
      events({
        ...alpha,
        series: [
          { title: 'Call', next, unconfirmed: true },
          { title: 'Other', next: [] },
        ],
      }),
    ).toEqual([]);
  });
});
