import { describe, expect, it } from 'vitest';
import { fixture } from '../../../tests/fixture';
import { lists } from '../../views/lists';
import { choices, matches } from './filter';

const all = lists.projects(fixture());
const shown = (chosen: Record<string, string>) =>
  all.filter((project) => matches(project, chosen)).map(({ name }) => name);

describe('the projects that are shown', () => {
  it('are all of them until something is chosen', () => expect(shown({})).toEqual(all.map(({ name }) => name)));

  it('have every word in one of their names, however it is written', () => {
    expect(shown({ text: 'apple-tree' })).toEqual(['Apple']);
    expect(shown({ text: 'tree APP' })).toEqual(['Apple']);
    expect(shown({ text: 'pear' })).toEqual([]);
  });

  it('have the level, the category and the group', () => {
    expect(shown({ level: 'graduated', category: 'Food / Fruit', group: 'TAG Alpha' })).toEqual(['Apple']);
    expect(shown({ group: 'Gamma' })).toEqual(['Carrot (CRT)']);
    expect(shown({ level: 'graduated', group: 'Gamma' })).toEqual([]);
  });

  it('are chosen from what some project has', () => {
    expect(choices(all)).toEqual([
      ['level', ['graduated', 'sandbox']],
      ['category', ['Food / Fruit', 'Food / Root']],
      ['group', ['Gamma', 'TAG Alpha']],
    ]);
  });
});
