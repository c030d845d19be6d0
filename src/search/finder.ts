/** Which groups are right for what a person asks about, and why. */
import type { FinderGroup } from '../views/lists';
import { createIndex } from './engine';
import { groupStem, stemsOf } from './words';

/** A name says most about a group, one sentence about it least. */
const weights = { name: 1.6, topic: 1.2, 'other words': 1, project: 1.2, summary: 0.4 };
/** Where a TAG and another group fit the same, the TAG covers more. */
const TAG = 1.1;
/** What everything else that fits adds to what fits best. */
const REST = 0.3;

/** The words of a group that fit a question; `of` is the topic that they are other words for. */
export type Reason = { is: keyof typeof weights; words: string; of?: string };
export type Found = { group: FinderGroup; reason?: Reason };

const reasons = ({ name, aliases, topics, otherWords, projects, summary }: FinderGroup): Reason[] => [
  ...[name, ...aliases].map((words): Reason => ({ is: 'name', words })),
  ...topics.map((words): Reason => ({ is: 'topic', words })),
  ...otherWords.map((other): Reason => ({ is: 'other words', ...other })),
  ...projects.map((words): Reason => ({ is: 'project', words })),
  { is: 'summary', words: summary },
];

/**
 * Prepares the groups for questions. What is said of one is searched piece by piece, so that a whole topic counts more
 * than a part of a long one; `joined` is for "ArgoCD". A question gets the groups that fit all of its words, else those
 * that fit any, best first; every group, in the given order, if no word of it says something.
 */
export function createFinder(groups: FinderGroup[]): (question: string) => Found[] {
  const pieces = groups.flatMap((group) =>
    reasons(group).map((reason) => ({ group, reason, weight: weights[reason.is] * (group.kind === 'tag' ? TAG : 1) })),
  );
  const searchOptions = { boostDocument: (id: number) => pieces[id]?.weight ?? 0 };
  const index = createIndex({ fields: ['words', 'joined'], processTerm: groupStem, searchOptions });
  index.addAll(pieces.map(({ reason: { words } }, id) => ({ id, words, joined: words.replace(/\W/g, '') })));

  return (question) => {
    const asked = stemsOf(question, groupStem);
    if (asked.length === 0) return groups.map((group) => ({ group }));
    const found = new Map<string, Found & { score: number; fit: Set<string> }>();
    for (const { id, score, queryTerms } of index.search(question)) {
      const { group, reason } = pieces[id] as (typeof pieces)[number];
      const one = found.get(group.path) ?? { group, reason, score: score * (1 - REST), fit: new Set() };
      const fit = new Set([...one.fit, ...queryTerms]);
      found.set(group.path, { ...one, score: one.score + score * REST, fit });
    }
    const any = [...found.values()].sort((a, b) => b.score - a.score);
    const all = any.filter(({ fit }) => fit.size === asked.length);
    return (all.length > 0 ? all : any).map(({ group, reason }) => ({ group, reason }));
  };
}
