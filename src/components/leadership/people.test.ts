import { describe, expect, it } from 'vitest';
import type { Leader, LeaderRole } from '../../views/leadership';
import { choices, matches } from './filter';
import { endingSoon, seats, timeline } from './terms';

const group = (path: string, name: string) => ({ path, name, url: `/${path}/`, kind: 'tag' as const });
const alpha = group('tags/alpha', 'TAG Alpha');
const beta = group('tags/beta', 'TAG Beta');
const role = (title: string, rest: Partial<LeaderRole>): LeaderRole => ({
  role: title,
  title,
  past: false,
  group: alpha,
  ...rest,
});

const people: Leader[] = [
  {
    id: 'ada-handle',
    name: 'Ada',
    organization: 'Acme',
    roles: [
      role('Chair', { term: { start: '2026-07-01', end: '2028-06-30' } }),
      role('Tech lead', {
        title: 'Former tech lead',
        group: beta,
        past: true,
        term: { start: '2025-01-01', end: '2026-03-31' },
      }),
    ],
  },
  {
    id: 'bob',
    name: 'Bób Özdil',
    roles: [
      role('Tech lead', { term: { start: '2025-07-01', end: '2026-11-30' } }),
      role('Chair', { group: beta, term: { start: '2026-01-01' }, unconfirmed: true }),
    ],
  },
  { id: 'cyd', name: 'Cyd', organization: 'Zeta', roles: [role('TOC liaison', {})] },
];

const found = (chosen: Record<string, string>) =>
  people.filter((person) => matches(person, chosen)).map(({ id }) => id);

describe('the filter', () => {
  it('shows everybody where nothing is chosen, or only unknown fields', () => {
    expect(found({})).toHaveLength(people.length);
    expect(found({ text: '', group: '', utm_source: 'x' })).toHaveLength(people.length);
  });

  it('finds every word, in any order, without accents or capitals', () => {
    expect(found({ text: 'OZDIL bob' })).toEqual(['bob']);
    expect(found({ text: 'alpha chair' })).toEqual(['ada-handle', 'bob']);
    expect(found({ text: 'handle' })).toEqual(['ada-handle']);
    expect(found({ text: 'acme bob' })).toEqual([]);
  });

  it('wants group and role in one and the same role', () => {
    expect(found({ group: 'TAG Beta' })).toEqual(['ada-handle', 'bob']);
    expect(found({ group: 'TAG Beta', role: 'Chair' })).toEqual(['bob']);
    expect(found({ group: 'TAG Alpha', role: 'Chair' })).toEqual(['ada-handle']);
    expect(found({ group: 'TAG None' })).toEqual([]);
  });

  it('counts past roles and organizations', () => {
    expect(found({ role: 'Tech lead' })).toEqual(['ada-handle', 'bob']);
    expect(found({ organization: 'Zeta' })).toEqual(['cyd']);
    expect(found({ organization: 'Zeta', role: 'Chair' })).toEqual([]);
  });
});

describe('the choices', () => {
  it('hold each name that somebody has, once and in order', () => {
    expect(choices(people)).toEqual([
      ['group', ['TAG Alpha', 'TAG Beta']],
      ['role', ['Chair', 'Tech lead', 'TOC liaison']],
      ['organization', ['Acme', 'Zeta']],
    ]);
  });
});

const ending = (today: string) => endingSoon(seats(people), today).map(({ person }) => person.id);

describe('seats', () => {
  it('are the roles with a term: by group, those of today first, then by start', () => {
    expect(seats(people).map(({ person, group, past }) => [person.id, group.name, past])).toEqual([
      ['bob', 'TAG Alpha', false],
      ['ada-handle', 'TAG Alpha', false],
      ['bob', 'TAG Beta', false],
      ['ada-handle', 'TAG Beta', true],
    ]);
  });

  it('end soon from 182 days before to the very day, and neither before nor after', () => {
    expect(ending('2026-05-31')).toEqual([]);
    expect(ending('2026-06-01')).toEqual(['bob']);
    expect(ending('2026-11-30')).toEqual(['bob']);
    expect(ending('2026-12-01')).toEqual([]);
  });

  it('do not end soon where they are of the past or have no recorded end', () => {
    expect(ending('2026-03-01')).toEqual([]);
  });

  it('end in the order of their days', () => {
    const [later, sooner] = seats(people);
    if (!later || !sooner) throw new Error('the fixture has two terms at least');
    const both = [
      { ...later, term: { start: '2025-01-01', end: '2026-02-01' } },
      { ...sooner, term: { start: '2025-01-01', end: '2026-01-02' } },
    ];
    expect(endingSoon(both, '2026-01-01').map(({ term }) => term.end)).toEqual(['2026-01-02', '2026-02-01']);
  });
});

describe('the timeline', () => {
  const { groups, ticks, now } = timeline(seats(people), '2026-10-01');
  const bars = groups.flatMap((group) => group.bars);
  const at = (label: string) => ticks.find((tick) => tick.label === label)?.x;

  it('has a tick for each half-year from the first term to the last', () => {
    expect(ticks.map(({ label }) => label)).toEqual([
      ...['Jan 2025', 'Jul 2025', 'Jan 2026', 'Jul 2026', 'Jan 2027', 'Jul 2027', 'Jan 2028', 'Jul 2028', 'Jan 2029'],
    ]);
    expect(at('Jan 2025')).toBe(0);
  });

  it('puts a bar on its days, and one without an end up to today', () => {
    const [bob, ada, open, former] = bars;
    expect(bob?.x).toBe(at('Jul 2025'));
    expect(ada?.x).toBe(at('Jul 2026'));
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBe(now);
    expect(former).toMatchObject({ x: 0, past: true });
    expect(bars.every(({ x, width }) => width > 0 && x >= 0 && x + width <= (at('Jan 2029') ?? 0))).toBe(true);
  });

  it('draws a term that is still to come and has no recorded end, and one that begins today, where they begin', () => {
    const [one] = seats(people);
    if (!one) throw new Error('the fixture has a term at least');
    const starts = ['2027-05-01', '2026-10-01'];
    const { groups, ticks } = timeline(
      starts.map((start) => ({ ...one, term: { start } })),
      '2026-10-01',
    );
    const drawn = groups.flatMap((group) => group.bars);
    expect(drawn.map(({ width }) => width)).toEqual([4, 4]);
    expect(drawn.every(({ x }) => x > (ticks[1]?.x ?? 0))).toBe(true);
  });

  it('names person and role, and says what is not known', () => {
    expect(bars.map(({ label }) => label)).toEqual([
      'Bób Özdil · Tech lead',
      'Ada · Chair',
      'Bób Özdil · Chair · no end recorded · to be confirmed',
      'Ada · Former tech lead',
    ]);
  });
});
