import { groupStem, stemsOf } from '../../../search/words';
import type { GroupCard } from '../../../views/group';

/** A beginning this long stands for the word; a shorter word must be equal, so that "airflow" isn't "AI". */
const PREFIX = 4;

const isLike = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= PREFIX && (a.startsWith(b) || b.startsWith(a)));

/** The groups that a wrong address may mean, best first; a word in a name counts more than one in the topics. */
export function guess(path: string, groups: GroupCard[]): GroupCard[] {
  const asked = stemsOf(path, groupStem);
  const hits = (text: string) => {
    const words = stemsOf(text, groupStem);
    return asked.filter((word) => words.some((one) => isLike(one, word))).length;
  };
  const rated = groups.map((group) => ({ group, points: 2 * hits(group.name) + hits(group.topics.join(' ')) }));
  const best = rated.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return best.slice(0, 3).map(({ group }) => group);
}
