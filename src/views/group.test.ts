import { describe, expect, it } from 'vitest';
import { fixture, withInitiative } from '../../tests/fixture';
import { unpack } from '../registry/instants';
import { groupView } from './group';
import { lists } from './lists';

const registry = fixture;

describe("a group's view", () => {
  it('joins people, parent, subprojects and addresses in', () => {
    const alpha = groupView(registry(), 'tags/alpha', '2026-06-01');
    expect(alpha.parent?.path).toBe('toc');
    expect(alpha.subprojects.map(({ name }) => name)).toEqual(['Gamma']);
    expect(alpha.holders[0]).toMatchObject({
      person: { id: 'ada', name: 'Ada', profile: 'https://github.com/ada', organization: 'Acme' },
      term: { start: '2026-01-01', end: '2027-12-31' },
    });
    expect(alpha.channels.slack).toEqual({
      label: '#alpha',
      url: 'https://cloud-native.slack.com/archives/C000000001',
    });
    expect(alpha.queries.open).toBe(
      'https://github.com/cncf/toc/issues?q=is%3Aopen+label%3Akind%2Finitiative+label%3Atag%2Falpha',
    );
    expect(alpha.series[0]?.rhythm).toBe('every two weeks on Tuesday');
    expect(alpha.series[0]?.minutes).toBe(60);
    expect(unpack(alpha.series[0]?.next ?? [])[0]).toBe('2026-06-09T07:00:00Z');
  });

  it('gives an open end the term of the rule, and a person without a handle no profile', () => {
    const [bob, cyd] = groupView(registry(), 'tcgs/beta', '2026-06-01').holders;
    expect(bob?.term).toEqual({ start: '2026-01-01', rule: 'two years', until: '2027-12-31' });
    expect(cyd?.person).toEqual({ id: 'cyd-lee', name: 'Cyd Lee' });
  });

  it('shows a relation on both sides, though it is written once', () => {
    const shown = (path: string) => groupView(registry(), path, '2026-06-01').related.map(({ group }) => group.path);
    expect(shown('tags/alpha')).toEqual(['tcgs/beta']);
    expect(shown('tcgs/beta')).toEqual(['tags/alpha']);
  });

  it("gives a subproject without channels its parent's, and says so", () => {
    const gamma = groupView(registry(), 'tags/alpha/subprojects/gamma', '2026-06-01');
    expect(gamma.channels.slack?.label).toBe('#alpha');
    expect(gamma.shared).toEqual(['slack']);
    expect(groupView(registry(), 'tcgs/beta', '2026-06-01').shared).toEqual([]);
    expect(gamma.queries.of).toBe('TAG Alpha');
    expect(groupView(registry(), 'tcgs/beta', '2026-06-01').queries.of).toBe(undefined);
  });

  it('marks what the group has not confirmed', () => {
    const registry = fixture({
      'tcgs/beta/group.yaml': (text) =>
        text.replace('channels: {}', 'channels: {website: {url: https://example.org/b, unconfirmed: true}}'),
    });
    const { channels } = groupView(registry, 'tcgs/beta', '2026-06-01');
    expect(channels.website?.unconfirmed).toBe(true);
  });

  it('names the path where there is no group', () => {
    expect(() => groupView(registry(), 'tags/none', '2026-06-01')).toThrow('there is no group at tags/none');
  });
});

describe('an initiative that meets', () => {
  it("has its series among its group's, by its name, and says when it meets", () => {
    const gamma = groupView(registry(withInitiative), 'tags/alpha/subprojects/gamma', '2026-06-01');
    expect(gamma.series).toMatchObject([{ title: 'Tasting', initiative: 'Soup', rhythm: 'every week on Friday' }]);
    expect(gamma.initiatives[0]).toMatchObject({ meets: 'every week on Friday, 16:00 (UTC)', unconfirmed: true });
    const listed = lists.meetings(registry(withInitiative), '2026-06-01').filter(({ series }) => series.length > 0);
    expect(listed.map(({ name }) => name)).toEqual(['TAG Alpha', 'Gamma']);
  });
});

describe('the lists', () => {
  it('hold the groups of their kind', () => {
    expect(lists.tags(registry()).map(({ path }) => path)).toEqual(['tags/alpha']);
    expect(lists.tcgs(registry()).map(({ path }) => path)).toEqual(['tcgs/beta']);
  });

  it('tell the meetings of every group from a day on, with or without a schedule', () => {
    const meetings = lists.meetings(registry(), '2026-06-10');
    expect(meetings).toHaveLength(4);
    const [alpha] = meetings.filter(({ series }) => series.length > 0);
    expect(alpha).toMatchObject({ path: 'tags/alpha', series: [{ title: 'Call' }] });
    expect(unpack(alpha?.series[0]?.next ?? [])[0]).toBe('2026-06-23T07:00:00Z');
  });

  it('leave an archived group out of the meetings and the finder; its page stays, without meetings', () => {
    const archived = registry({ 'tags/alpha/group.yaml': (text) => `${text}status: archived\n` });
    expect(lists.meetings(archived, '2026-06-10').map(({ path }) => path)).not.toContain('tags/alpha');
    expect(lists.finder(archived).groups.map(({ path }) => path)).not.toContain('tags/alpha');
    expect(lists.finder(archived).groups).toHaveLength(3);
    expect(groupView(archived, 'tags/alpha', '2026-06-10')).toMatchObject({ status: 'archived', series: [] });
  });

  it('offer queries only to groups with a label', () => {
    const withQueries = lists.initiatives(registry()).filter(({ queries }) => queries);
    expect(withQueries.map(({ group }) => group.path)).toEqual(['tags/alpha']);
  });
});
