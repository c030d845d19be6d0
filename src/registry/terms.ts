import { Temporal } from 'temporal-polyfill';
import { termRules } from './governance';
import type { Role, Term } from './schema';

/** The last day (ISO 8601) of a term by the rule for its role; undefined for a role whose term no rule sets. */
export function ruledEnd(role: Role, { start }: Pick<Term, 'start'>): string | undefined {
  const years = termRules[role]?.value;
  return years ? Temporal.PlainDate.from(start).add({ years }).subtract({ days: 1 }).toString() : undefined;
}
