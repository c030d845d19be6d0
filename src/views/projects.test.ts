import { describe, expect, it } from 'vitest';
import { fixture, realRegistry } from '../../tests/fixture';
import { lists } from './lists';
import { projectsNear } from './projects';

const GAMMA = 'tags/alpha/subprojects/gamma/group.yaml';
const [apple, carrot] = lists.projects(fixture());
const paths = (project: ReturnType<typeof lists.projects>[number] | undefined) =>
  project?.groups.map(({ group }) => group.path);

describe("a project's view", () => {
  it('has its place in the landscape, an anchor and a whole address', () => {
    expect(apple).toMatchObject({
      id: 'apple',
      name: 'Apple',
      level: 'graduated',
      category: 'Food / Fruit',
      also: [],
      url: 'https://github.com/acme/apple',
      aliases: ['Apple Tree'],
    });
    expect(carrot).toMatchObject({ id: 'carrot-crt', url: 'https://example.org/carrot' });
  });

  it('names the groups near it, by rank, with the words that each rests on', () => {
    expect(paths(apple)).toEqual(['tags/alpha']);
    expect(carrot?.groups).toMatchObject([
      { group: { name: 'TAG Alpha' }, scope: 'roots', charter: 'https://example.org/charter' },
      { group: { name: 'Gamma' }, scope: 'soup', charter: undefined, unconfirmed: undefined },
    ]);
  });

  it('puts a group that names the project before one that names its category, if both have the same rank', () => {
    const changes = { [GAMMA]: (text: string) => text.replace(', rank: 2', '') };
    expect(paths(lists.projects(fixture(changes))[1])).toEqual(['tags/alpha/subprojects/gamma', 'tags/alpha']);
  });

  it('has a group once, with the words for the project itself', () => {
    const more = (text: string) => text.replace('near: [', 'near: [{project: Apple, scope: pies}, ');
    const [apple] = lists.projects(fixture({ 'tags/alpha/group.yaml': more }));
    expect(apple?.groups.map(({ scope }) => scope)).toEqual(['pies']);
  });
});

describe('the projects near a group', () => {
  it('stand under their categories', () => {
    expect(projectsNear(fixture(), 'tags/alpha')).toMatchObject([
      { category: 'Food / Fruit', scope: 'fruit', projects: [['Apple', 'graduated']] },
      { category: 'Food / Root', scope: 'roots', unconfirmed: undefined, projects: [['Carrot (CRT)', 'sandbox']] },
    ]);
    expect(projectsNear(fixture(), 'tcgs/beta')).toEqual([]);
  });
});

describe('the projects of the CNCF', () => {
  const registry = realRegistry();
  const all = lists.projects(registry);
  const near = (name: string) => paths(all.find((project) => project.name === name));

  it('each have an anchor of their own and a group', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ groups }) => groups.length === 0)).toEqual([]);
  });

  it.each([
    ['Cilium', ['tags/infrastructure']],
    ['KServe', ['tags/workloads-foundation', 'tcgs/artificial-intelligence']],
    ['Vitess', ['tags/workloads-foundation', 'tags/infrastructure', 'tags/developer-experience']],
    ['Volcano', ['tags/workloads-foundation/subprojects/batch', 'tags/workloads-foundation']],
    ['Crossplane', ['tags/infrastructure', 'tags/workloads-foundation', 'tcgs/platform-engineering']],
    [
      'Kepler',
      [
        'tags/operational-resilience',
        'tags/operational-resilience/subprojects/green-reviews',
        'tcgs/environmental-sustainability',
      ],
    ],
  ])('%s is near %j, in this order', (name, expected) => expect(near(name)).toEqual(expected));

  it('are shown on the page of each group that is near some', () => {
    const without = [...registry.groups.values()]
      .filter(({ facts }) => facts.near)
      .filter(({ path }) => !registry.tree.read(`${path}/index.mdx`).includes('<Projects group={group} />'));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('are near the same groups, looked at from either side', () => {
    const pairs = [...registry.groups.keys()].flatMap((path) =>
      projectsNear(registry, path).flatMap(({ projects }) => projects.map(([name]) => `${path} ${name}`)),
    );
    expect(pairs.sort()).toEqual(all.flatMap((one) => (paths(one) ?? []).map((path) => `${path} ${one.name}`)).sort());
  });
});
