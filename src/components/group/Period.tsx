import type { TermView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { Unconfirmed } from '../words/Unconfirmed';
import { useBuildDay } from '../words/useBuildDay';

/** When a term runs, in words; that it has ended is said unless `past` says it already. */
export function Period({ term: { start, end, rule, unconfirmed }, past }: { term: TermView; past?: boolean }) {
  const today = useBuildDay();
  return (
    <>
      {!past && end && end < today && <strong>ended: </strong>}
      {!end && 'since '}
      <Day on={start} />
      {end && [' to ', <Day key="end" on={end} />]}
      {rule && `, for a term of ${rule}`}
      <Unconfirmed is={unconfirmed} />
    </>
  );
}
