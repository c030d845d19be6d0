/** Rules on who leads one group, and led it. */
import { governance } from '../governance';
import { type Group, holdersOf, type Registry } from '../registry';
import type { Term } from '../schema';
import type { Faults } from './rule';

/**
 * Nobody has a role twice. A person who took it up again has a new term; it may start before the recorded end of the one
 * before.
 */
export function* oncePerRole(group: Group): Faults {
  const all = holdersOf(group);
  for (const [index, { role, holder, path, past }] of all.entries()) {
    const { person, term } = holder;
    const before = all.slice(0, index).filter((one) => one.role === role && one.holder.person === person);
    const isAgain = before.some((one) => one.past === past && (!past || one.holder.term?.start === term?.start));
    const what = `"${person}" stands twice under ${past ? 'former' : role}`;
    if (isAgain) yield [[...path, 'person'], what, 'remove one of the two'];
    const now = before.find((one) => past && !one.past)?.holder;
    if (!now || follows(now.term, term)) continue;
    const fix = 'remove one, or give both terms so that the first starts and ends before the second';
    yield [[...path, 'person'], `"${person}" is both former and current under ${role}`, fix];
  }
}

const follows = (now?: Term, before?: Term) =>
  now && before?.end && before.start < now.start && (!now.end || before.end < now.end);

/**
 * A term of more than ten years, or from before the CNCF began in 2015, is a slip in a year. That a term has ended is
 * only a warning: the passing of time must not break a build.
 */
export function* termIsRight(group: Group, _registry: Registry, today: string): Faults {
  for (const { holder, path, past } of holdersOf(group)) {
    if (!holder.term) continue;
    const { start, end } = holder.term;
    const first = start < today ? start : today;
    const at = [...path, 'term', 'end'];
    const term = `the term of "${holder.person}"`;
    if (end && end <= start) {
      yield [at, `${term} ends on ${end}, but starts on ${start}`, 'correct one of the two days'];
    } else if (start < '2015' || (end ?? start) > Number(first.slice(0, 4)) + 10 + first.slice(4)) {
      yield [at, `${term} is more than ten years long or away`, 'correct the year'];
    } else if (end && end < today && !past) {
      yield [at, `${term} ended on ${end}`, 'record the new term, or move the person to former', 'warning'];
    }
  }
}

/** Where seats are empty, a `leadership-note` says what is known. How many there should be is only advised. */
export function* seatsAreFilled({ facts }: Group): Faults {
  if (facts['leadership-note'] || facts.status === 'archived') return;
  const { 'subproject-leads': leads, 'organizers-advised': organizers } = governance;
  const advised = { tag: 1, committee: 1, subproject: leads.value, tcg: organizers.value }[facts.kind];
  const [role, holders] = Object.entries(facts.leaders)[0] ?? ['leaders', []];
  if (holders.length >= advised) return;
  const what = `"${role}" has ${holders.length} of at least ${advised} people`;
  const fix = 'add them, or say what is known in "leadership-note"';
  yield [['leaders', role], what, fix, holders.length > 0 ? 'warning' : undefined];
}

/** https://github.com/cncf/communitygroups/blob/main/organizers.md#vendor-representation */
export function* organizersOfManyCompanies({ facts }: Group, { people }: Registry): Faults {
  if (facts.kind !== 'tcg' || facts.leaders.organizers.length < 2) return;
  const { organizers } = facts.leaders;
  const companies = organizers.flatMap(({ person }) => people.get(person)?.organization ?? []);
  const most = (organizers.length * governance['organizers-one-company'].value) / 100;
  for (const company of new Set(companies)) {
    const count = companies.filter((other) => other === company).length;
    if (count <= most || company === 'Independent') continue;
    const what = `${count} of ${organizers.length} organizers are from ${company}`;
    yield [['leaders', 'organizers'], what, 'at most half may be: ask the group, then record who changed'];
  }
}
