import { describe, expect, it } from 'vitest';
import { complaints } from '../../../tests/fixture';

const PROJECTS = 'projects.yaml';
const ALPHA = 'tags/alpha/group.yaml';
const swap = (from: string, to: string) => (text: string) => text.replace(from, to);

/** One mistake, and all that is said of it. */
const mistakes: Record<string, [Record<string, (text: string) => string>, string]> = {
  'unknown level': [
    { [PROJECTS]: swap('level: sandbox', 'level: archived') },
    'projects.yaml:4:25: "level" is "archived"; write graduated or incubating or sandbox',
  ],
  'unknown field': [
    { [PROJECTS]: swap('aliases:', 'alias:') },
    'projects.yaml:3:77: unknown field "alias"; did you mean "aliases"?',
  ],
  'category without a subcategory': [
    { [PROJECTS]: swap('Food / Root', 'Root') },
    'projects.yaml:4:44: "category" is "Root"; write "Category / Subcategory"',
  ],
  'repository that is no address': [
    { [PROJECTS]: swap('https://example.org/carrot', 'carrot') },
    'projects.yaml:4:69: "repository" is "carrot"; write owner/name on GitHub, or an https address',
  ],
};

describe('the file of projects', () => {
  it.each(Object.entries(mistakes))('%s: one clear line', (_name, [changes, expected]) => {
    expect(complaints(changes)).toEqual([expected]);
  });

  it('do not doubt a category while a group names one that is unknown', () => {
    const changes = { [ALPHA]: swap('Food / Fruit, scope', 'Food / Nuts, scope') };
    expect(complaints(changes).filter((line) => line.includes('warning'))).toEqual([]);
  });
});
