import type { Problem } from '../problems';
import type { Registry } from '../registry';

/** Two groups must not claim one channel or label; a subproject that uses its parent's leaves the field out. */
export function* claimIsUnique({ groups }: Registry): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { facts, source } of groups.values()) {
    const claims = [
      { what: 'Slack id', value: facts.channels.slack?.id, path: ['channels', 'slack', 'id'] },
      { what: 'label', value: facts.initiatives.label, path: ['initiatives', 'label'] },
    ];
    for (const { what, value, path } of claims.filter(({ value }) => value)) {
      const claim = `${what} "${value}"`;
      const fix = "correct one; a subproject that shares its parent's leaves the field out";
      if (seen.has(claim)) yield source.problem(path, `${claim} is also in ${seen.get(claim)}`, fix);
      seen.set(claim, source.file);
    }
  }
}
