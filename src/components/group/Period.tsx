import type { TermView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { Unconfirmed } from '../words/Unconfirmed';
import { useBuildDay } from '../words/useBuildDay';
import { shownEnd } from './period';

/** When a term runs, in words; that it has ended is said unless `past` says it already. */
export function Period({ term, past }: { term: TermView; past?: boolean | undefined }) {
  const { start, rule, unconfirmed } = term;
  const today = useBuildDay();
  const end = shownEnd(term, today, past);
  return (
    <>
      {!past && end && end < today && <strong>ended: </strong>}
      {!end && (past ? 'from ' : 'since ')}
      <Day on={start} />
      {end && [' to ', <Day key="end" on={end} />]}
      {rule && `, for a term of ${rule}`}
      <Unconfirmed is={unconfirmed} />
    </>
  );
}
