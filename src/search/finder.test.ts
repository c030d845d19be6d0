import { describe, expect, it } from 'vitest';
import { realRegistry } from '../../tests/fixture';
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
  const first = (question: string) => ask(question)[0];

  it('says which words of the group fit', () => {
    expect(first('sbom')?.reason).toEqual({ is: 'topic', words: 'SBOM' });
    expect(first('how do I sign images')?.reason).toEqual({
      is: 'other words',
      words: 'sign images',
      of: 'Artifact signing',
    });
    expect(first('Kepler')?.reason).toEqual({ is: 'project', words: 'Kepler' });
    expect(first('CNPE')?.reason).toEqual({ is: 'name', words: 'CNPE' });
  });

  it('has all words of the question, if some group has', () => {
    expect(paths('sign images')).toHaveLength(1);
    expect(paths('sign unheardof').length).toBeGreaterThan(0);
  });

  it('is every group, as listed, if no word says something, and none if nothing is like the words', () => {
    expect(paths('which group is the')).toEqual([...registry.groups.keys()]);
    expect(paths('xylophone')).toEqual([]);
  });
});
