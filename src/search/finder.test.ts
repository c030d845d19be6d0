import { describe, expect, it } from 'vitest';
import { ALPHA, append, BETA, fixture, realRegistry, swap } from '../../tests/fixture';
import { questions } from '../../tests/questions';
import { lists } from '../views/lists';
import { createFinder } from './finder';

const registry = realRegistry();
const ask = createFinder(lists.finder(registry));
const paths = (question: string) => ask(question).map(({ group }) => group.path);

describe('the questions that people ask', () => {
  it('name groups that exist, and are asked once', () => {
    expect(questions.flatMap(({ right }) => right).filter((path) => !registry.groups.has(path))).toEqual([]);
    const asked = questions.map(({ asks }) => asks.toLowerCase());
    expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
  });

  it('find a right group first in 90 of 100 cases, and among the first three in 97', () => {
    const places = questions.map(({ asks, right }) => paths(asks).findIndex((path) => right.includes(path)));
    const misses = questions
      .filter((_, at) => places[at] !== 0)
      .map(({ asks, right }) => ({ asks, right, got: paths(asks).slice(0, 3) }));
    const share = (most: number) => places.filter((place) => place >= 0 && place < most).length / questions.length;
    const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
    const asked = `Asked ${questions.length} questions: ${percent(share(1))} right at once, ${percent(share(3))} in three`;
    const lines = misses.map(
      ({ asks, right, got }) => `  ${asks}: ${got.join(', ') || 'nothing'}; right: ${right.join(', ')}`,
    );
    process.stdout.write(`${[asked, ...lines].join('\n')}\n`);
    expect(questions.length).toBeGreaterThanOrEqual(70);
    expect(share(1)).toBeGreaterThanOrEqual(0.9);
    expect(share(3)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('an answer', () => {
  const small = fixture({
    'projects.yaml': append('  Kepler: {level: sandbox, category: Food / Root, repository: acme/kepler}\n'),
    [ALPHA]: swap('topics: [testing]', 'topics: [SBOM, {name: Artifact signing, aliases: [sign images, provenance]}]'),
    [BETA]: swap('topics: [testing]', 'topics: [Images]\naliases: [CNBE]\nnear: [{project: Kepler, scope: energy}]'),
  });
  const answers = createFinder(lists.finder(small));
  const first = (question: string) => answers(question)[0];
  const found = (question: string) => answers(question).map(({ group }) => group.path);

  it('says which words of the group fit', () => {
    expect(first('sbom')?.reason).toEqual({ is: 'topic', words: 'SBOM' });
    expect(first('how do I sign images')?.reason).toEqual({
      is: 'other words',
      words: 'sign images',
      of: 'Artifact signing',
    });
    expect(first('Kepler')?.reason).toEqual({ is: 'project', words: 'Kepler' });
    expect(first('CNBE')?.reason).toEqual({ is: 'name', words: 'CNBE' });
  });

  it('has all words of the question, if some group has', () => {
    expect(found('images')).toHaveLength(2);
    expect(found('sign images')).toEqual(['tags/alpha']);
    expect(found('sign unheardof')).toEqual(['tags/alpha']);
  });

  it('is every group, as listed, if no word says something, and none if nothing is like the words', () => {
    expect(found('which group is the')).toEqual([...small.groups.keys()]);
    expect(found('xylophone')).toEqual([]);
  });
});
