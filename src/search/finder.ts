/** Which projects, groups and pages are right for what a person asks about, and why. */
import { lettersOf, slugOf } from '../registry/names';
import type { FinderData, FinderField, FinderGroup, FinderPage } from '../views/finder';
import { beginning, createIndex, sum } from './engine';
import { createSearch, type Hit, type Page } from './site';
import { groupStem, stemsOf, wordsOf } from './words';

/** A name says most about a group, the words for a field of projects least. */
const weights = { name: 1.6, earlier: 1.2, topic: 1.2, 'other words': 1, project: 0.9, field: 0.7 };
/** What everything else that fits adds to what fits best. */
const REST = 0.3;
/** What a project counts whose name stands in the question; more than any score. */
const SAID = 1e9;
/** What words of a group count that all stand in the question. */
const NAMED = 1.3;
/** What a project counts less for a group with each group that is nearer to it. */
const FURTHER = 0.85;
const MOST = 6;
/** Stems that say little beside another word. */
const FAINT = ['kubernet', 'clust', 'software'];

type Near = { group: FinderGroup; scope: string };
/** The groups begin with the nearest; `scope` are a group's words for the project's field. */
export type FoundProject = { name: string; level: string; category: string; groups: Near[] };
/** The words of a group that fit a question; `of` is the topic that they are other words for. */
export type Reason = { is: keyof typeof weights; words: string; of?: string | undefined };
export type Found = { group: FinderGroup; reason: Reason };
/** Whom to ask where no group fits. */
type Asked = { tags: FinderGroup[]; committee: FinderGroup | undefined };
/**
 * `isTopic` is false for a question whose words tell no group from another, `isWhole` where the groups fit only a part.
 */
export type Answer = {
  isTopic: boolean;
  isWhole: boolean;
  projects: FoundProject[];
  groups: Found[];
  pages: Hit[];
} & Asked;
type Piece = { reason: Reason; groups: { group: FinderGroup; weight: number }[]; project?: FoundProject };

function* groupPieces(group: FinderGroup): Generator<Piece> {
  const groups = [{ group, weight: 1 }];
  for (const words of [group.name, ...group.aliases]) yield { groups, reason: { is: 'name', words } };
  for (const words of group.earlier) yield { groups, reason: { is: 'earlier', words } };
  for (const [words = '', ...others] of group.topics.map((one) => one.split('|'))) {
    yield { groups, reason: { is: 'topic', words } };
    for (const other of others) yield { groups, reason: { is: 'other words', words: other, of: words } };
  }
}

/** The projects of a field, its category, and each group's words for it. */
function* fieldPieces([category, near, byLevel]: FinderField, all: FinderGroup[]): Generator<Piece> {
  const groups = near.flatMap(([at, scope]) => all.slice(at, at + 1).map((group) => ({ group, scope })));
  const weighted = groups.map(({ group }, place) => ({ group, weight: FURTHER ** place }));
  yield { groups: weighted, reason: { is: 'field', words: category } };
  for (const { group, scope } of groups) {
    yield { groups: [{ group, weight: 1 }], reason: { is: 'field', words: scope } };
  }
  for (const [level, names] of Object.entries(byLevel)) {
    for (const [name = '', ...others] of names.map((one) => one.split('|'))) {
      const project = { name, level, category, groups };
      // What a name has in brackets is a name too, and so is the rest: Open Policy Agent (OPA).
      for (const words of new Set([name, ...name.split(/ \(|\)/), ...others]))
        yield { groups: weighted, project, reason: { is: 'project', words } };
    }
  }
}

const pageOf = ([path, title, ...headings]: FinderPage): Page => ({
  path,
  keywords: '',
  sections: [
    { id: '', heading: title, text: '' },
    ...headings.map((one) => {
      const [heading = '', id = slugOf(heading)] = one.split('|');
      return { id, heading, text: '' };
    }),
  ],
});

/** The letters of up to six words that stand together, the earliest and longest first: `argocd`, `argo`, `cd`. */
const runsOf = (question: string): string[] =>
  wordsOf(question).flatMap((_, from, words) =>
    [6, 5, 4, 3, 2, 1].map((most) => lettersOf(words.slice(from, from + most).join(''))).filter(Boolean),
  );

/**
 * Prepares groups, projects and pages for questions. A question gets the groups that fit all of its words, else those
 * that fit any, best first; and the projects whose whole name it has, or which have all of its words.
 */
export function createFinder({ groups, fields, pages }: FinderData): (question: string) => Answer {
  const pieces = [
    ...groups.flatMap((group) => [...groupPieces(group)]),
    ...fields.flatMap((field) => [...fieldPieces(field, groups)]),
  ].map((piece) => ({ ...piece, letters: lettersOf(piece.reason.words) }));
  const { find } = createIndex(
    pieces.map(({ letters, reason: { words } }) => [words === letters ? words : `${words} ${letters}`]),
    groupStem,
  );
  const tags = groups.filter(({ kind }) => kind === 'tag');
  const committee = groups.find(({ kind }) => kind === 'committee');
  const searchPages = createSearch(pages.map(pageOf), 1);

  return (question) => {
    const stems = stemsOf(question);
    const asked = [...new Set(stemsOf(question, groupStem))];
    const found = new Map<string, Found & { score: number; fit: Set<string> }>();
    const projects = new Map<FoundProject, number>();
    const scores = asked.map((term) =>
      find(term, beginning(asked), [FAINT.includes(term) && asked.length > 1 ? 0.3 : 1]),
    );
    const runs = runsOf(question);
    const joined = new Set(runs.flatMap((run) => stemsOf(run, groupStem)));
    const lists = [...scores, ...[...joined].map((run) => find(run, Infinity))];
    const hits = [...sum(asked.length > 0 ? lists : [])].map(([id, score]) => {
      const piece = pieces[id] as (typeof pieces)[number];
      const { letters, reason } = piece;
      const { is, words } = reason;
      const run = runs.indexOf(letters);
      const isNamed = run >= 0 || stemsOf(words).every((stem) => stems.includes(stem));
      const count = lists.filter((one) => one.has(id)).length;
      const terms = asked.filter((term, at) => scores[at]?.has(id) || (run >= 0 && letters.includes(term)));
      return { ...piece, run, isNamed, terms, score: score * count * weights[is] * (isNamed ? NAMED : 1) };
    });
    for (const { project, groups, reason, run, isNamed, terms, score } of hits.sort((a, b) => b.score - a.score)) {
      const isProject = isNamed || terms.length === asked.length;
      if (project && isProject) {
        projects.set(project, Math.max(projects.get(project) ?? 0, run >= 0 ? SAID - run : score));
      }
      // A word that a project's name happens to have says little of a group.
      const said = project && !isProject ? [] : terms;
      for (const { group, weight } of groups) {
        const one = found.get(group.path) ?? { group, reason, score: score * weight * (1 - REST), fit: new Set() };
        const fit = new Set([...one.fit, ...said]);
        found.set(group.path, { ...one, score: one.score + score * weight * REST, fit });
      }
    }
    const any = [...found.values()].sort((a, b) => b.score - a.score);
    const all = any.filter(({ fit }) => fit.size === asked.length);
    const best = [...all, ...any.filter(({ fit }) => fit.size < asked.length)];
    return {
      isTopic: asked.length > 0,
      isWhole: all.length > 0,
      projects: [...projects]
        .sort(([, a], [, b]) => b - a)
        .map(([project]) => project)
        .slice(0, MOST),
      groups: best.slice(0, Math.max(3, Math.min(MOST, all.length))).map(({ group, reason }) => ({ group, reason })),
      pages: searchPages(question).slice(0, 3),
      tags,
      committee,
    };
  };
}
