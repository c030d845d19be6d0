/** Recorded terms: which end soon, and where each stands on a time axis. Days are ISO 8601. */

import { compare } from '../../registry/problems';
import type { PersonView, TermView } from '../../views/group';
import type { Leader, LeaderRole } from '../../views/leadership';

type Seat = LeaderRole & { person: PersonView; term: TermView };

const HALF_YEAR = 182;
const PIXELS_PER_DAY = 0.48;
/** Of a term of few days, or one that is still to come and has no recorded end. */
const THINNEST = 4;
const monthName = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000;

/** Roles with a recorded term: by group, those of today first, then by start. */
export function seats(people: Leader[]): Seat[] {
  const key = ({ group, past, term }: Seat) => `${group.path} ${past} ${term.start}`;
  return people
    .flatMap(({ roles, ...person }) => roles.flatMap(({ term, ...role }) => (term ? { ...role, term, person } : [])))
    .sort((a, b) => compare(key(a), key(b)));
}

/** Seats of today whose recorded term ends in the half-year from today on, the next first. */
export function endingSoon(all: Seat[], today: string): Seat[] {
  const left = ({ past, term }: Seat) => (past || !term.end ? -1 : daysBetween(today, term.end));
  return all.filter((seat) => left(seat) >= 0 && left(seat) <= HALF_YEAR).sort((a, b) => left(a) - left(b));
}

/** For each group its terms as bars over an axis of half-years, in pixels; one that runs without an end reaches to today. */
export function timeline(all: Seat[], today: string) {
  const years = all.flatMap(({ term }) => [term.start, term.end ?? today]).map((day) => Number.parseInt(day, 10));
  const first = Math.min(...years);
  const x = (day: string) => Math.round(daysBetween(`${first}-01-01`, day) * PIXELS_PER_DAY);
  const shown = Array.from({ length: Math.max(...years) - first + 2 }, (_, index) => first + index);
  const days = shown.flatMap((year) => [`${year}-01-01`, `${year}-07-01`]).slice(0, -1);
  const bar = ({ person, title, past, term, unconfirmed }: Seat) => {
    const notes = [!term.end && 'no end recorded', (unconfirmed ?? term.unconfirmed) && 'to be confirmed'];
    const label = [person.name, title, ...notes].filter(Boolean).join(' · ');
    const width = Math.max(x(term.end ?? today) - x(term.start), THINNEST);
    return { x: x(term.start), width, label, past };
  };
  const groups = [...new Map(all.map(({ group }) => [group.path, group])).values()];
  const barsOf = (path: string) => all.filter(({ group }) => group.path === path).map(bar);
  const ticks = days.map((day) => ({ x: x(day), label: monthName.format(new Date(day)) }));
  return { now: x(today), ticks, groups: groups.map((group) => ({ ...group, bars: barsOf(group.path) })) };
}
