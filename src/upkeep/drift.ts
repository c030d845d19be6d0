/** The command `npm run drift`: where the registry and its sources differ, and taking what is theirs. */
import { load, loadOrThrow } from '../registry/load';
import { compare, printProblem } from '../registry/problems';
import { type Group, type Registry, shortName } from '../registry/registry';
import { diskTree, type Tree } from '../registry/tree';
import { type Difference, type Edit, END, plain, printDifference } from './difference';
import { edit } from './edit';
import { finish, lock, replaceAll } from './files';
import { compareGroups } from './groups';
import { read, Unreadable } from './read';
import { type Note, readUpstream } from './upstream/document';
import { compareSeries, seriesIn } from './upstream/feed';
import { compareProjects, projectsOf } from './upstream/landscape';
import { groupsOf } from './upstream/tags';

/**
 * What a source says otherwise than the registry. It is known by its content: `tags.yaml`, `landscape.yml`, a feed.
 * @param name its address or file, as messages name it and as groups name their feed
 * @param note takes a line about what only a person can compare
 * @param today ISO 8601 day
 * @throws Unreadable
 */
export function compareWith(registry: Registry, name: string, text: string, note: Note, today: string): Difference[] {
  if (text.includes('BEGIN:VCALENDAR')) {
    if (!text.includes('END:VCALENDAR')) throw new Unreadable(`${name} ends in the middle; try again later`);
    const title = plain(/^X-WR-CALNAME.*?:(.*)$/m.exec(text)?.[1]);
    const isOf = ({ path, facts }: Group) =>
      facts.meetings.feed === name || [facts.name, shortName(path)].some((word) => title === plain(word));
    const group = [...registry.groups.values()].find(isOf);
    if (!group) throw new Unreadable(`no group has ${name}; write it as "feed" under "meetings" of its group.yaml`);
    const say = (what: string) => note(`${name}: ${what}`);
    return [...compareSeries(group, seriesIn(text, say, today), say, today)];
  }
  const upstream = readUpstream(name, text, note);
  if (upstream.has('tags') || upstream.has('toc_subprojects'))
    return [...compareGroups(registry, groupsOf(upstream), note, today)];
  if (upstream.has('landscape')) return [...compareProjects(registry, projectsOf(upstream))];
  throw new Unreadable(`${name} is no tags.yaml, no landscape.yml and no iCalendar feed; name one of these`);
}

/**
 * The files that change if the registry takes what is theirs: texts by their paths in the tree, and what would be wrong
 * with a registry that has them.
 * @throws Unreadable if a file is laid out so that it can't be edited
 */
export function taken(tree: Tree, found: Difference[], today: string) {
  const edits = found.filter(({ hint }) => !hint).flatMap(({ also = [], ...own }): Edit[] => [own, ...also]);
  const last = ({ path }: Edit) => path.at(-1) ?? '';
  // New keys come in the order of their names; then removals from the end, so that an index still means its entry.
  const added = edits.filter(({ value }) => value !== undefined);
  const removed = edits.filter(({ value }) => value === undefined);
  added.sort((a, b) => compare(plain(last(a)), plain(last(b))));
  removed.sort((a, b) => Number(last(b)) - Number(last(a)) || 0);
  const texts = new Map<string, string>();
  for (const { file, path, value, before } of [...added, ...removed]) {
    const name = file.slice(tree.name.length + 1);
    try {
      texts.set(name, edit(texts.get(name) ?? tree.read(name), path, value, before));
    } catch (error) {
      const what = `can't write ${path.filter((key) => key !== END).join('.')} (${(error as Error).message})`;
      throw new Unreadable(`${file}: ${what}; nothing was written, edit it by hand`);
    }
  }
  const { problems } = load({ ...tree, read: (path) => texts.get(path) ?? tree.read(path) }, today);
  return { texts, errors: problems.filter(({ severity }) => severity === 'error') };
}

/**
 * @param args sources and options; without a source, the feeds that groups name
 * @param folder of the registry
 * @param today ISO 8601 day
 * @returns exit status: 0 if no difference stays, 1 if one does, 2 if something could not be read
 */
export async function drift(args: string[], folder: string, today: string, print: Note): Promise<number> {
  const [write, sources] = [args.includes('--write'), args.filter((arg) => arg !== '--write')];
  const unknown = sources.find((arg) => arg.startsWith('-'));
  if (unknown) print(`There is no option ${unknown}; use "npm run drift -- [SOURCE ...] [--write]".`);
  if (unknown) return 2;

  const failed = (error: unknown): number => {
    if (!(error instanceof Unreadable)) throw error;
    print(error.message);
    return 2;
  };

  async function settleAll(): Promise<number> {
    const release = lock(folder);
    try {
      if (finish(folder)) print('An earlier --write was interrupted; it is finished or undone now.');
      const { registry, problems } = load(diskTree(folder), today);
      if (!registry) throw new Unreadable(problems.map(printProblem).join('\n'));
      const feeds = [...registry.groups.values()].flatMap(({ facts }) => facts.meetings.feed ?? []);
      const named = sources.length > 0 ? sources : feeds;
      if (named.length === 0) print('No group has "feed" under "meetings" yet; add one, or name a source.');
      let worst = 0;
      for (const source of named)
        worst = Math.max(worst, await settle(source, folder, write, today, print).catch(failed));
      return worst;
    } finally {
      release();
    }
  }
  return settleAll().catch(failed);
}

/** Compares one source and, if told so, takes what is theirs. @returns 1 if differences stay, else 0 */
async function settle(source: string, folder: string, write: boolean, today: string, print: Note): Promise<number> {
  const tree = diskTree(folder);
  const found = compareWith(loadOrThrow(tree, today), source, await read(source), print, today);
  for (const each of found) if (!write || each.hint) print(printDifference(each));
  const byHand = found.filter(({ hint }) => hint).length;
  const count = `${found.length || 'no'} difference${found.length === 1 ? '' : 's'}`;
  print(`${source}: ${count}${byHand > 0 ? `, ${byHand} of them to settle by hand` : ''}.`);
  if (found.length === byHand) return byHand > 0 ? 1 : 0;
  if (!write) print('Add --write to take theirs; where ours is right, tell those who keep the source.');
  if (!write) return 1;
  const { texts, errors } = taken(tree, found, today);
  for (const error of errors) print(printProblem(error));
  if (errors.length > 0) print('Nothing was written, since theirs would bring these errors; settle these by hand.');
  if (errors.length > 0) return 1;
  replaceAll(folder, texts);
  for (const file of texts.keys()) print(`${tree.name}/${file}: written; see "git diff", and keep what is right`);
  return byHand > 0 ? 1 : 0;
}
