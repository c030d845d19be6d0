import { governance } from '../governance';
import type { Problem } from '../problems';
import { holdersOf, type Registry } from '../registry';
import { repeated } from './repeated';

export function* oncePerRole({ groups }: Registry): Generator<Problem> {
  for (const group of groups.values()) {
    const all = repeated(holdersOf(group), ({ role, holder: { person, term }, past }) =>
      [role, person, past && term?.start].join(' '),
    );
    for (const [{ role, holder, path, past }] of all) {
      const what = `"${holder.person}" stands twice under ${past ? 'former' : role}`;
      yield group.source.problem([...path, 'person'], what, 'remove one of the two');
    }
  }
}

/** A person who took up the same role again has a new term; it may start before the recorded end of the one before. */
export function* notCurrentAndFormer({ groups }: Registry): Generator<Problem> {
  for (const group of groups.values()) {
    const all = holdersOf(group);
    for (const { role, holder, path } of all.filter(({ past }) => past)) {
      const now = all.find((other) => !other.past && other.role === role && other.holder.person === holder.person);
      if (!now) continue;
      const [first, second] = [holder.term, now.holder.term];
      if (first?.end && second && first.start < second.start && !(second.end && second.end <= first.end)) continue;
      const what = `"${holder.person}" is both former and current under ${role}`;
      const fix = 'remove one, or give both terms so that the first starts and ends before the second';
      yield group.source.problem([...path, 'person'], what, fix);
    }
  }
}

/**
 * A term of more than ten years, or from before the CNCF began in 2015, is a slip in a year. That a term has ended is
 * only a warning: the passing of time must not break a build.
 */
export function* termIsRight({ groups }: Registry, today: string): Generator<Problem> {
  for (const group of groups.values()) {
    for (const { holder, path, past } of holdersOf(group)) {
      if (!holder.term) continue;
      const { start, end } = holder.term;
      const first = start < today ? start : today;
      const say = (what: string, fix: string, severity?: 'warning') =>
        group.source.problem([...path, 'term', 'end'], `the term of "${holder.person}" ${what}`, fix, severity);
      if (end && end <= start) {
        yield say(`ends on ${end}, but starts on ${start}`, 'correct one of the two days');
      } else if (start < '2015' || (end ?? start) > Number(first.slice(0, 4)) + 10 + first.slice(4)) {
        yield say('is more than ten years long or away', 'correct the year');
      } else if (end && end < today && !past) {
        yield say(`ended on ${end}`, 'record the new term, or move the person to former', 'warning');
      }
    }
  }
}

/** Where seats are empty, a `leadership-note` says what is known. How many there should be is only advised. */
export function* seatsAreFilled({ groups }: Registry): Generator<Problem> {
  const { 'subproject-leads': leads, 'organizers-advised': organizers } = governance;
  for (const { facts, source } of groups.values()) {
    if (facts['leadership-note'] || facts.status === 'archived') continue;
    const advised = { tag: 1, committee: 1, subproject: leads.value, tcg: organizers.value }[facts.kind];
    const [role, holders] = Object.entries(facts.leaders)[0] ?? ['leaders', []];
    if (holders.length >= advised) continue;
    const what = `"${role}" has ${holders.length} of at least ${advised} people`;
    const fix = 'add them, or say what is known in "leadership-note"';
    yield source.problem(['leaders', role], what, fix, holders.length > 0 ? 'warning' : 'error');
  }
}

/** https://github.com/cncf/communitygroups/blob/main/organizers.md#vendor-representation */
export function* organizersOfManyCompanies({ groups, people }: Registry): Generator<Problem> {
  for (const { facts, source } of groups.values()) {
    if (facts.kind !== 'tcg') continue;
    const { organizers } = facts.leaders;
    if (organizers.length < 2) continue;
    const companies = organizers.flatMap(({ person }) => people.get(person)?.organization ?? []);
    const most = (organizers.length * governance['organizers-one-company'].value) / 100;
    for (const company of new Set(companies)) {
      const count = companies.filter((other) => other === company).length;
      if (count <= most || company === 'Independent') continue;
      const what = `${count} of ${organizers.length} organizers are from ${company}`;
      const fix = 'at most half may be: ask the group, then record who changed';
      yield source.problem(['leaders', 'organizers'], what, fix);
    }
  }
}
