import { describe, expect, it } from 'vitest';
import type { Leader, LeaderRole } from '../../views/leadership';
import { canHoldTerms, choices, matches } from './filter';
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

it('terms are left to the pages of groups when a page can hold no more', () => {
  const many = people.flatMap(({ roles, ...person }) => Array.from({ length: 400 }, () => ({ ...person, roles })));
  expect(canHoldTerms(people)).toBe(true);
  expect(canHoldTerms(many)).toBe(false);
});

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
  const { groups, years, now } = timeline(seats(people), '2026-10-01');
  const [alphas, betas] = groups;
  const at = (one: number) => years.find(({ year }) => year === one)?.x;

  it('has the years of the terms of today', () => {
    expect(years.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028]);
    expect(at(2025)).toBe(0);
    expect(now).toBeGreaterThan(at(2026) ?? 100);
  });

  it('puts a bar on its days, and one without an end up to today', () => {
    expect(alphas?.bars.map(({ x, width }) => Math.round(x + width))).toEqual([48, 87]);
    expect(betas?.bars.map(({ x, width }) => [x, x + width])).toEqual([[at(2026), now]]);
  });

  it('draws a term without an end as long as its rule has it', () => {
    const [first] = seats(people);
    if (!first) throw new Error('the fixture has a term');
    const [start, end] = ['2024-03-01', '2026-02-28'];
    const widths = [{ until: end }, { end }].map((one) => {
      const [group] = timeline([{ ...first, term: { start, ...one } }], '2025-01-01').groups;
      return group?.bars[0]?.width;
    });
    expect(widths[0]).toBe(widths[1]);
    expect(widths[0]).toBeGreaterThan(60);
  });

  it('keeps former leaders apart', () => {
    expect(alphas?.former).toEqual([]);
    expect(betas?.former.map(({ person, title }) => `${person.name}: ${title}`)).toEqual(['Ada: Former tech lead']);
  });

  it('draws a term that is still to come and has no recorded end, and one that begins today, where they begin', () => {
    const [one] = seats(people);
    if (!one) throw new Error('the fixture has a term at least');
    const all = ['2027-05-01', '2026-10-01'].map((start) => ({ ...one, term: { start } }));
    const { groups, years } = timeline(all, '2026-10-01');
    const drawn = groups.flatMap((group) => group.bars);
    expect(drawn.map(({ width }) => width)).toEqual([0.5, 0.5]);
    expect(drawn.every(({ x }) => x > 0 && x < 100)).toBe(true);
    expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
  });

  it('has this year where nobody has a term', () => {
    expect(timeline([], '2026-10-01')).toMatchObject({ years: [{ year: 2026, x: 0 }], groups: [] });
  });
});
