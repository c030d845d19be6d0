import type { Problem } from '../problems';
import type { Group, Registry } from '../registry';
import type { Path } from '../source';

/** Two groups must not claim one channel or label; a subproject that uses its parent's leaves the field out. */
function* unique(
  { groups }: Registry,
  what: string,
  path: Path,
  read: (group: Group) => string | undefined,
): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const group of groups.values()) {
    const value = read(group);
    if (!value) continue;
    const other = seen.get(value);
    if (other) {
      const fix = "correct one; a subproject that shares its parent's leaves the field out";
      yield group.source.problem(path, `${what} "${value}" is also in ${other}`, fix);
    }
    seen.set(value, group.source.file);
  }
}

export const slackIdIsUnique = (registry: Registry): Iterable<Problem> =>
  unique(registry, 'Slack id', ['channels', 'slack', 'id'], (group) => group.facts.channels.slack?.id);

export const labelIsUnique = (registry: Registry): Iterable<Problem> =>
  unique(registry, 'label', ['initiatives', 'label'], (group) => group.facts.initiatives.label);
