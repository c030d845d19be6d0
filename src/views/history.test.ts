import { describe, expect, it } from 'vitest';
import { fixture, realRegistry } from '../../tests/fixture';
import { groupView } from './group';
import { groupHistory, history, latest } from './history';

const ALPHA = 'tags/alpha/group.yaml';
const registry = fixture({
  [ALPHA]: (text) =>
    text.concat(
      'former:\n  - {person: ada, role: chairs, term: {start: 2024-01-01, end: 2025-12-31}}\n',
      '  - {person: bob, role: tech-leads}\n',
    ),
  'tcgs/beta/group.yaml': (text) => text.replace('{start: 2026-01-01}', '{start: 2026-01-01, unconfirmed: true}'),
});
const lines = (today: string) => history(registry, today).map(({ on, text }) => `${on} ${text}`);

describe('the history', () => {
  it('tells the terms and charters that have a day, the newest first', () => {
    expect(lines('2026-06-01')).toEqual([
      '2026-01-01 Ada began another term as chair of TAG Alpha, until December 31, 2027.',
      '2026-01-01 The charter of TAG Alpha changed.',
      '2026-01-01 Bob became an organizer of TCG Beta (to be confirmed by the group).',
      '2026-01-01 Dan became a member of the Oversight, until January 1, 2028.',
      "2025-12-31 Ada's term as chair of TAG Alpha ended.",
      '2024-01-01 Ada became chair of TAG Alpha, until December 31, 2025.',
    ]);
  });

  it('ends with the day of the build', () => {
    expect(lines('2025-12-30')).toEqual(['2024-01-01 Ada became chair of TAG Alpha, until December 31, 2025.']);
    expect(lines('2028-01-01').slice(0, 2)).toEqual([
      "2028-01-01 Dan's term as a member of the Oversight ended.",
      "2027-12-31 Ada's term as chair of TAG Alpha ended.",
    ]);
    expect(lines('2023-12-31')).toEqual([]);
  });

  it('comes down to three sentences, one for all terms of a group that began on a day', () => {
    const two = fixture({
      [ALPHA]: (text) =>
        text.replace('tech-leads: []', 'tech-leads: [{person: bob, term: {start: 2026-01-01, end: 2027-12-31}}]'),
    });
    expect(latest(two, '2026-06-01').map(({ text }) => text)).toEqual([
      'Two leaders of TAG Alpha began a term.',
      'The charter of TAG Alpha changed.',
      'Bob became an organizer of TCG Beta.',
    ]);
  });

  it('does not end the term of somebody whose next one has begun', () => {
    const next = fixture({
      [ALPHA]: (text) => `${text}former: [{person: ada, role: chairs, term: {start: 2024-01-01, end: 2026-02-28}}]\n`,
    });
    expect(history(next, '2026-06-01').filter(({ text }) => text.includes('ended'))).toEqual([]);
  });

  it('is silent about a charter of placeholder text', () => {
    const without = fixture({ [ALPHA]: (text) => text.replace('state: text', 'state: placeholder') });
    expect(history(without, '2026-06-01').filter(({ text }) => text.includes('charter'))).toEqual([]);
  });

  it('gives ids that stay when somebody else joins', () => {
    const group = registry.groups.get('tags/alpha');
    expect(group && groupHistory(registry, group, '2026-06-01').map(({ id }) => id)).toEqual([
      'alpha-chairs-ada-2026-01-01',
      'alpha-charter-2026-01-01',
      'alpha-chairs-ada-2024-01-01-end',
      'alpha-chairs-ada-2024-01-01',
    ]);
  });

  it('has an id of its own for each event of this site, and names its group', () => {
    const all = history(realRegistry(), '2026-11-20');
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ text, group }) => text.split(group.name).length !== 2)).toEqual([]);
  });

  it('lends a group its newest six', () => {
    const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
    const past = years.map(
      (year) => `  - {person: bob, role: chairs, term: {start: ${year}-01-01, end: ${year}-12-31}}\n`,
    );
    const long = fixture({ [ALPHA]: (text) => `${text}former:\n${past.join('')}` });
    const { history: few } = groupView(long, 'tags/alpha', '2026-06-01');
    const all = history(long, '2026-06-01').filter(({ group }) => group.url === '/tags/alpha/');
    expect(all.length).toBeGreaterThan(6);
    expect(few.map(({ id }) => id)).toEqual(all.slice(0, 6).map(({ id }) => id));
    expect(few).toHaveLength(6);
  });
});
