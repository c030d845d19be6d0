import type { GroupCard } from '@site/src/views/group';

/** Words of many addresses, which tell no group from another. */
const COMMON = /^(and|cncf|charter|community|groups?|html|index|subprojects?|tags?|tcgs?|technical|toc|.)$/;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** The groups that a wrong address may mean, best first; a word in a name counts more than one in the topics. */
export function guess(path: string, groups: GroupCard[]): GroupCard[] {
  const asked = wordsOf(path).filter((word) => !COMMON.test(word));
  const hits = (text: string) => {
    const words = wordsOf(text).filter((word) => !COMMON.test(word));
    return asked.filter((word) => words.some((one) => one.startsWith(word) || word.startsWith(one))).length;
  };
  return groups
    .map((group) => ({ group, points: 2 * hits(group.name) + hits(group.topics.join(' ')) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ group }) => group);
}
