import { describe, expect, it } from 'vitest';
import { complaints, fixtureTree, gone, RULES, swap } from '../../tests/fixture';
import { load } from './load';

/** What is wrong in the file, and what must be said of it. */
const mistakes: Record<string, [from: string | RegExp, to: string, line: string]> = {
  'a source of another place': [
    'blob/main/README.md',
    'README.md',
    '12:39: entry 1 of "sources" is "https://github.com/cncf/communitygroups/README.md"; write a place in a document of docs/governance/numbers.json',
  ],
  'a section without rules': [
    / {4}- \{text: somebody.*\n/,
    '    []\n',
    '12:5: "rules" is an empty list; give at least one',
  ],
  'a rule for nobody known': [
    '[toc, chair]',
    '[tok, chair]',
    '7:60: entry 1 of "binds" is "tok"; write chair or tech-lead or subproject-lead or organizer or liaison or toc or tag or tcg or subproject or initiative',
  ],
  'an unknown level': [
    'level: MUST',
    'level: WILL',
    '6:25: "level" is "WILL"; write MUST or MUST NOT or SHOULD or SHOULD NOT or MAY',
  ],
  'an unknown field': ['row: ch1', 'rwo: ch1', '6:8: unknown field "rwo"; did you mean "row"?'],
};

describe('the file of rules', () => {
  it.each(Object.entries(mistakes))('has %s: one clear line', (_, [from, to, line]) => {
    expect(complaints({ [RULES]: swap(from, to) })).toEqual([`${RULES}:${line}`]);
  });

  it('may use numbers, each of which has a value, a known unit and a source', () => {
    const text = `{ "documents": [], "numbers": {
  "chair-term": { "value": 2.5, "unit": "year", "source": "https://example.org/" },
  "lead-time": { "value": 2, "unit": "eon" }
} }`;
    expect(complaints({ 'governance/numbers.json': () => text })).toEqual([
      'governance/numbers.json:2:28: "value" is 2.5; write a whole number',
      'governance/numbers.json:3:16: field "source" is missing; add "source: …" here',
      'governance/numbers.json:3:38: "unit" is "eon"; write year or quarter or month or week or day or minute or meeting or person or percent',
    ]);
  });

  it('may be missing in an old revision only', () => {
    const changes = { [RULES]: gone, 'governance/index.mdx': gone };
    expect(complaints(changes)).toEqual([`${RULES}:1:1: the file is missing; add it`]);
    expect(load({ ...fixtureTree(changes), isRevision: true }, '2026-06-01').problems).toEqual([]);
  });
});
