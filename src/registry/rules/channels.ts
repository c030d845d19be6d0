import type { Problem } from '../problems';
import type { Registry } from '../registry';
import { repeated } from './repeated';

/** Two groups must not claim one channel or label; a subproject that uses its parent's leaves the field out. */
export function* claimIsUnique({ groups }: Registry): Generator<Problem> {
  const claims = [...groups.values()].flatMap(({ facts: { channels, initiatives }, source }) => [
    { source, claim: `Slack id "${channels.slack?.id}"`, value: channels.slack?.id, path: ['channels', 'slack', 'id'] },
    { source, claim: `label "${initiatives.label}"`, value: initiatives.label, path: ['initiatives', 'label'] },
  ]);
  const fix = "correct one; a subproject that shares its parent's leaves the field out";
  for (const [{ source, claim, path }, other] of repeated(claims, ({ claim, value }) => value && claim)) {
    yield source.problem(path, `${claim} is also in ${other.source.file}`, fix);
  }
}
