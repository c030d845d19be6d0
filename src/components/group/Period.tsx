import type { TermView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { Unconfirmed } from '../words/Unconfirmed';
import { useBuildDay } from '../words/useBuildDay';

/** When a term runs, in words; that it has ended is said unless `past` says it already. Who left before its end is not said to have served it. */
export function Period({ term: { start, end, rule, unconfirmed }, past }: { term: TermView; past?: boolean }) {
  const today = useBuildDay();
  const isCut = past && end && end > today;
  return (
    <>
      {!past && end && end < today && <strong>ended: </strong>}
      {(!end || isCut) && (past ? 'from ' : 'since ')}
      <Day on={start} />
      {end && !isCut && [' to ', <Day key="end" on={end} />]}
      {rule && `, for a term of ${rule}`}
      <Unconfirmed is={unconfirmed} />
    </>
  );
}
