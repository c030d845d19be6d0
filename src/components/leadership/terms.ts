/** Recorded terms: which end soon, and where each stands on a time axis. Days are ISO 8601. */
import { compare } from '../../registry/problems';
import type { PersonView, TermView } from '../../views/group';
import type { Leader, LeaderRole } from '../../views/leadership';
import { DAY } from '../meetings/when';

type Seat = LeaderRole & { person: PersonView; term: TermView };

const HALF_YEAR = 182;
/** In percent: of a term of few days, or one that is still to come and has no recorded end. */
const THINNEST = 0.5;

const daysBetween = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / DAY;

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

/** The end of a term: as recorded, else as the rule for its role has it, else today. */
const endOf = ({ end, until }: TermView, today: string): string => end ?? until ?? today;

/** `x` and `width` are percents of the axis. */
export type Bar = Seat & { x: number; width: number };

/**
 * Terms as bars on one axis, which has the years of those of today; a term without an end is as long as its
 * rule has it, or reaches to today. The terms of former leaders can lie outside.
 */
export function timeline(all: Seat[], today: string) {
  const days = all.flatMap(({ past, term }) => (past ? [] : [term.start, endOf(term, today)]));
  const numbers = [today, ...days].map((day) => Number.parseInt(day, 10));
  const first = Math.min(...numbers);
  const count = Math.max(...numbers) + 1 - first;
  const length = daysBetween(`${first}-01-01`, `${first + count}-01-01`);
  const percent = (from: string, to: string) => Math.round((1000 * daysBetween(from, to)) / length) / 10;
  const x = (day: string) => percent(`${first}-01-01`, day);
  const bar = (seat: Seat): Bar => {
    const { start } = seat.term;
    return { ...seat, x: x(start), width: Math.max(percent(start, endOf(seat.term, today)), THINNEST) };
  };
  const years = Array.from({ length: count }, (_, at) => ({ year: first + at, x: x(`${first + at}-01-01`) }));
  const groups = [...new Map(all.map(({ group }) => [group.path, group])).values()].map((group) => {
    const own = all.filter((seat) => seat.group.path === group.path).map(bar);
    return { group, bars: own.filter(({ past }) => !past), former: own.filter(({ past }) => past) };
  });
  return { years, now: x(today), groups };
}
