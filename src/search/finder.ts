/** Which projects, groups and pages are right for what a person asks about, and why. */
import { lettersOf, slugOf } from '../registry/names';
import type { FinderData, FinderField, FinderGroup, FinderPage } from '../views/finder';
import { beginning, createIndex, sum } from './engine';
import { createSearch, type Page } from './site';
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

/** The groups begin with the nearest; `scope` are a group's words for the project's field. */
export type FoundProject = { name: string; level: string; category: string; groups: Near[] };
type Near = { group: FinderGroup; scope: string };
/** The words of a group that fit a question; `of` is the topic that they are other words for. */
export type Reason = { is: keyof typeof weights; words: string; of?: string };
export type Found = { group: FinderGroup; reason: Reason };
export type Answer = ReturnType<ReturnType<typeof createFinder>>;
/** Words that lead to groups, the nearest first. */
type Piece = { reason: Reason; groups: FinderGroup[]; project?: FoundProject };

function* groupPieces(group: FinderGroup): Generator<Piece> {
  const groups = [group];
  for (const words of [group.name, ...group.aliases]) yield { groups, reason: { is: 'name', words } };
  for (const words of group.earlier) yield { groups, reason: { is: 'earlier', words } };
  for (const [words = '', ...others] of group.topics.map((one) => one.split('|'))) {
    yield { groups, reason: { is: 'topic', words } };
    for (const other of others) yield { groups, reason: { is: 'other words', words: other, of: words } };
  }
}

/** The projects of a field, its category, and each group's words for it. */
function* fieldPieces([category, places, byLevel]: FinderField, all: FinderGroup[]): Generator<Piece> {
  const near = places.flatMap(([at, scope]) => all.slice(at, at + 1).map((group) => ({ group, scope })));
  const groups = near.map(({ group }) => group);
  yield { groups, reason: { is: 'field', words: category } };
  for (const { group, scope } of near) yield { groups: [group], reason: { is: 'field', words: scope } };
  for (const [level, names] of Object.entries(byLevel)) {
    for (const [name = '', ...others] of names.map((one) => one.split('|'))) {
      const project = { name, level, category, groups: near };
      // What a name has in brackets is a name too, and so is the rest: Open Policy Agent (OPA).
      for (const words of new Set([name, ...name.split(/ \(|\)/), ...others]))
        yield { groups, project, reason: { is: 'project', words } };
    }
  }
}

/** A page by its title, which has no anchor, and its headings. */
const pageOf = ([path, title, ...headings]: FinderPage): Page => ({
  path,
  sections: [`${title}|`, ...headings].map((one) => {
    const [heading = '', id = slugOf(heading)] = one.split('|');
    return { id, heading, text: '' };
  }),
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
export function createFinder({ groups, fields, pages }: FinderData) {
  const ofGroups = groups.flatMap((group) => [...groupPieces(group)]);
  const ofFields = fields.flatMap((field) => [...fieldPieces(field, groups)]);
  const pieces = [...ofGroups, ...ofFields].map((piece) => ({ ...piece, letters: lettersOf(piece.reason.words) }));
  const { find } = createIndex(
    pieces.map(({ letters, reason: { words } }) => [words === letters ? words : `${words} ${letters}`]),
    groupStem,
  );
  const searchPages = createSearch(pages.map(pageOf), 1);

  return (question: string) => {
    const stems = stemsOf(question);
    const asked = [...new Set(stemsOf(question, groupStem))];
    const weightOf = (term: string) => (FAINT.includes(term) && asked.length > 1 ? 0.3 : 1);
    const scores = asked.map((term) => find(term, beginning(asked), [weightOf(term)]));
    const runs = runsOf(question);
    const joined = new Set(runs.flatMap((run) => stemsOf(run, groupStem)));
    const lists = [...scores, ...[...joined].map((run) => find(run, Infinity))];
    const hits = [...sum(asked.length > 0 ? lists : [])].map(([id, points]) => {
      const piece = pieces[id] as (typeof pieces)[number];
      const { letters, reason } = piece;
      const run = runs.indexOf(letters);
      const isNamed = run >= 0 || stemsOf(reason.words).every((stem) => stems.includes(stem));
      const count = lists.filter((one) => one.has(id)).length;
      const terms = asked.filter((term, at) => scores[at]?.has(id) || (run >= 0 && letters.includes(term)));
      const score = points * count * weights[reason.is] * (isNamed ? NAMED : 1);
      const isMeant = isNamed || terms.length === asked.length;
      return { ...piece, terms, isMeant, score, asProject: run >= 0 ? SAID - run : score };
    });
    const found = new Map<string, Found & { score: number; fit: Set<string> }>();
    for (const { groups, reason, project, isMeant, terms, score } of hits.sort((a, b) => b.score - a.score)) {
      // A word that a project's name happens to have says little of a group.
      const said = project && !isMeant ? [] : terms;
      for (const [place, group] of groups.entries()) {
        const points = score * FURTHER ** place;
        const one = found.get(group.path) ?? { group, reason, score: points * (1 - REST), fit: new Set() };
        const fit = new Set([...one.fit, ...said]);
        found.set(group.path, { ...one, score: one.score + points * REST, fit });
      }
    }
    const any = [...found.values()].sort((a, b) => b.score - a.score);
    const all = any.filter(({ fit }) => fit.size === asked.length);
    const best = [...new Set([...all, ...any])].slice(0, Math.max(3, Math.min(MOST, all.length)));
    const meant = hits.filter(({ isMeant }) => isMeant).sort((a, b) => b.asProject - a.asProject);
    const projects = new Set(meant.flatMap(({ project }) => project ?? []));
    return {
      /** False for a question whose words tell no group from another. */
      isTopic: asked.length > 0,
      /** False where the groups fit only a part of the question. */
      isWhole: all.length > 0,
      projects: [...projects].slice(0, MOST),
      groups: best.map(({ group, reason }): Found => ({ group, reason })),
      pages: searchPages(question).slice(0, 3),
      // Whom to ask where no group fits.
      tags: groups.filter(({ kind }) => kind === 'tag'),
      committee: groups.find(({ kind }) => kind === 'committee'),
    };
  };
}
