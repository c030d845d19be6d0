import { describe, expect, it } from 'vitest';
import { ALPHA, append, BETA, fixture, realRegistry, swap } from '../../tests/fixture';
import { glossary } from '../../tests/glossary';
import { type Question, questions } from '../../tests/questions';
import { earlier } from '../../tests/questions-earlier';
import { heldOut } from '../../tests/questions-held-out';
import { slugOf } from '../registry/names';
import { parsePage } from '../upkeep/pages/parse';
import { lists } from '../views/lists';
import { createFinder } from './finder';

const tuned = [...questions, ...earlier];
const registry = realRegistry();
const data = lists.finder(registry);
const ask = createFinder(data);
/** What an answer shows from above: groups, then pages. */
const shown = (question: string) => {
  const { groups, pages } = ask(question);
  return [...groups.map(({ group }) => group.path), ...pages.map(({ path }) => path)];
};

/** The shares that are right at once and within the first three; it prints them with the misses. */
function measure(what: string, asked: Question[]): [first: number, three: number] {
  const places = asked.map(({ asks, right }) => shown(asks).findIndex((one) => right.includes(one)));
  const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / asked.length;
  const lines = asked
    .filter((_, at) => places[at] !== 0)
    .map(
      ({ asks, right }) => `  ${asks}: ${shown(asks).slice(0, 3).join(', ') || 'nothing'}; right: ${right.join(', ')}`,
    );
  const [first, three] = [1, 3].map((most) => `${(share(most) * 100).toFixed(1)} %`);
  process.stdout.write(
    `${[`${what}: ${asked.length}, ${first} right at once, ${three} in three`, ...lines].join('\n')}\n`,
  );
  return [share(1), share(3)];
}

describe('the questions that people ask', () => {
  it('name groups and pages that exist, and are asked once', () => {
    const paths = [...registry.groups.keys(), ...data.pages.map(([path]) => path)];
    const all = [...tuned, ...heldOut];
    expect(all.flatMap(({ right }) => right).filter((path) => !paths.includes(path))).toEqual([]);
    const asked = all.map(({ asks }) => asks.toLowerCase());
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
    expect(heldOut.length).toBeGreaterThanOrEqual(120);
  });

  it('find what is right, also where nothing was tuned to them', () => {
    const [first, three] = measure('Questions that the finder was tuned to', tuned);
    expect(first).toBeGreaterThanOrEqual(0.98);
    expect(three).toBeGreaterThanOrEqual(0.99);
    const [heldOutFirst, heldOutThree] = measure('Questions that nothing was tuned to', heldOut);
    expect(heldOutFirst).toBeGreaterThanOrEqual(0.93);
    expect(heldOutThree).toBeGreaterThanOrEqual(0.97);
  });
});

describe('a word of the CNCF Glossary', () => {
  const [named, unnamed] = [true, false].map((is) => glossary.filter(({ right }) => right.length > 0 === is));

  it.each(named ?? [])('$asks finds a group in whose scope it is', ({ asks, right }) =>
    expect(right).toContain(ask(asks).groups[0]?.group.path),
  );
  it.each(unnamed ?? [])('$asks is named by no group, and the answer says so', ({ asks }) => {
    const { groups, isWhole } = ask(asks);
    expect(isWhole ? groups : []).toEqual([]);
  });
});

describe('a project', () => {
  const all = lists.projects(registry);
  const names = all.flatMap(({ name, aliases }) => [name, ...aliases].map((asks) => ({ name, asks })));

  it('is first for its name and for every other name of it', () => {
    expect(names.filter(({ name, asks }) => ask(asks).projects[0]?.name !== name)).toEqual([]);
    expect(names.length).toBeGreaterThan(300);
  });

  it('is first without hyphens and capitals, and nearly always with a letter missing', () => {
    const plain = names.filter(
      ({ name, asks }) => ask(asks.replaceAll('-', ' ').toLowerCase()).projects[0]?.name !== name,
    );
    expect(plain).toEqual([]);
    const long = names.filter(({ asks }) => /^[A-Za-z]{8,}$/.test(asks));
    const isMissed = ({ name, asks }: (typeof names)[number]) =>
      !ask(asks.slice(0, 4) + asks.slice(5)).projects.some((one) => one.name === name);
    expect(long.filter(isMissed).length / long.length).toBeLessThan(0.05);
  });

  it.each([
    ...['X help', 'how do I run X', 'X meeting', 'X security', 'X storage performance', 'GPU scheduling with X'],
    ...['serverless X', 'X vs kubernetes'],
  ])('is first in "%s"', (question) => {
    const first = (name: string) => ask(question.replace('X', name)).projects[0]?.name;
    expect(all.map(({ name }) => name).filter((name) => first(name) !== name)).toEqual([]);
    const together = (name: string) => ask(question.replace('X', name.replace(/[^A-Za-z0-9]/g, ''))).projects[0]?.name;
    expect(all.map(({ name }) => name).filter((name) => together(name) !== name)).toEqual([]);
  });

  it('comes with level, category, and the groups near it with the reason', () => {
    const cilium = ask('Cilium').projects[0];
    expect(cilium).toMatchObject({ level: 'graduated', category: 'Cloud Native Network' });
    expect(cilium?.groups[0]).toMatchObject({ group: { path: 'tags/infrastructure' }, scope: 'Networking' });
  });

  it('is found by a part of its name', () => {
    expect(ask('chaos').projects.map(({ name }) => name)).toEqual(expect.arrayContaining(['Chaos Mesh', 'Chaosblade']));
  });
});

describe('an earlier TAG', () => {
  const asked = lists
    .legacy(registry)
    .flatMap(({ name, successor }) => [name, `what became of ${name}`].map((asks) => ({ asks, path: successor.path })));

  it.each(asked)('$asks leads to the group that took it over', ({ asks, path }) =>
    expect(ask(asks).groups[0]?.group.path).toBe(path),
  );
  it.each([
    ['SIG Storage', 'tags/infrastructure'],
    ['SIG App Delivery', 'tags/developer-experience'],
    ['sig-runtime', 'tags/workloads-foundation'],
  ])('is found as %s too', (asks, path) => expect(ask(asks).groups[0]?.group.path).toBe(path));
});

describe('the pages', () => {
  it('have the place of each earlier TAG, once', () => {
    expect(ask('TAG App Delivery').pages.map(({ url }) => url)).toEqual(['/tags/legacy/#tag-app-delivery']);
  });

  it('have every heading that the finder leads to', () => {
    const ids = data.pages.flatMap(([path, , ...headings]) => {
      const file = [`${path.slice(1)}index.mdx`, `${path.slice(1, -1)}.mdx`].find((one) =>
        registry.tree.files.includes(one),
      );
      const page = parsePage(registry.tree, file ?? '');
      const known = 'ids' in page ? page.ids.map(({ id }) => id) : [];
      if (path === '/tags/legacy/') known.push(...lists.legacy(registry).map(({ id }) => id));
      return headings
        .map((one) => one.split('|'))
        .map(([heading = '', id = slugOf(heading)]) => ({ path, id, isThere: known.includes(id) }));
    });
    expect(ids.filter(({ isThere }) => !isThere)).toEqual([]);
    expect(ids.length).toBeGreaterThan(50);
  });

  it.each([
    ['what is a TAG', '/tags/'],
    ['how do I join', '/tags/'],
    ['meeting times', '/meetings/'],
    ['next meeting', '/meetings/'],
    ['sandbox review', '/bring-your-project/'],
    ['start a TCG', '/tcgs/forming-a-tcg/'],
    ['initiative or subproject', '/tags/'],
    ['correct a link', '/contribute/'],
    ['what changed', '/changes/'],
    ['TAG vs TCG', '/tcgs/'],
    ['difference between a subproject and an initiative', '/tags/'],
    ['compare TCG and subproject', '/tags/'],
  ])('answer "%s" with %s', (question, path) => expect(ask(question).pages.map((page) => page.path)).toContain(path));
});

describe('an answer', () => {
  const small = fixture({
    'projects.yaml': append('  Kepler: {level: sandbox, category: Food / Root, repository: acme/kepler}\n'),
    [ALPHA]: swap('topics: [testing]', 'topics: [SBOM, {name: Artifact signing, aliases: [sign images, provenance]}]'),
    [BETA]: swap('topics: [testing]', 'topics: [Images]\naliases: [CNBE]\nnear: [{project: Kepler, scope: energy}]'),
  });
  it('says which words of the group fit', () => {
    const answers = createFinder(lists.finder(small));
    const first = (question: string) => answers(question).groups[0]?.reason;
    expect(first('sbom')).toEqual({ is: 'topic', words: 'SBOM' });
    expect(first('how do I sign images')).toEqual({ is: 'other words', words: 'sign images', of: 'Artifact signing' });
    expect(first('Kepler')).toEqual({ is: 'project', words: 'Kepler' });
    expect(first('CNBE')).toEqual({ is: 'name', words: 'CNBE' });
  });

  it('begins with groups that have all words of the question, and says whether one has', () => {
    const answers = createFinder(lists.finder(small));
    const found = (question: string) => {
      const { groups, isWhole } = answers(question);
      return [isWhole, ...groups.map(({ group }) => group.path)];
    };
    expect(found('images')).toHaveLength(3);
    expect(found('sign images')).toEqual([true, 'tags/alpha', 'tcgs/beta']);
    expect(found('sign unheardof')).toEqual([false, 'tags/alpha']);
    expect(found('xylophone')).toEqual([false]);
  });

  it('takes no link for Linkerd', () => expect(ask('correct a link').groups).toEqual([]));

  it('leaves a question without a topic to the pages', () => {
    const { isTopic, groups, projects } = ask('which group is the');
    expect({ isTopic, groups, projects }).toEqual({ isTopic: false, groups: [], projects: [] });
  });
});
