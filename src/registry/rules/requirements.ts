import { governance } from '../governance';
import { didYouMean, nearest } from '../nearest';
import { errorAt, type Problem } from '../problems';
import type { Registry } from '../registry';
import { everyRule } from '../requirements';
import { readText } from '../tree';
import { repeated } from './repeated';

export function* anchorIsUnique({ requirements, requirementsSource: source }: Registry): Generator<Problem> {
  for (const [{ id, path }] of repeated(everyRule(requirements), (rule) => rule.id)) {
    yield source.problem([...path, 'row'], `another rule has the anchor "${id}"`, 'give this one the next number');
  }
}

export function* numberIsKnown({ requirements, requirementsSource: source }: Registry): Generator<Problem> {
  const known = Object.keys(governance);
  for (const { text, path } of everyRule(requirements)) {
    for (const [number, name = ''] of text.matchAll(/\{(.*?)(?: as (?:number|adjective|often|every))?\}/g)) {
      const near = nearest(name, known);
      const fix = near ? `did you mean {${near}}?` : 'use a name of docs/governance/numbers.json';
      if (!known.includes(name)) yield source.problem([...path, 'text'], `no rule sets the number ${number}`, fix);
    }
  }
}

/** Pages show every section, and name no others. */
export function* sectionsAreShown({ tree, requirements, requirementsSource }: Registry): Generator<Problem> {
  const known = Object.keys(requirements);
  const shown = new Set<string>();
  for (const page of tree.files.filter((path) => path.endsWith('.mdx'))) {
    const text = readText(tree, page);
    for (const [index, line] of typeof text === 'string' ? text.split('\n').entries() : []) {
      const [, name] = /<Requirements [^>]*section="([^"]*)"/.exec(line) ?? [];
      if (name === undefined) continue;
      shown.add(name);
      const fix = didYouMean(name, known, 'use a section of docs/governance/rules.yaml');
      if (!known.includes(name)) yield errorAt(`${tree.name}/${page}`, index + 1, `there are no rules "${name}"`, fix);
    }
  }
  for (const name of known.filter((one) => !shown.has(one))) {
    const fix = `write <Requirements section="${name}" />`;
    yield requirementsSource.keyProblem([], name, `no page shows the rules "${name}"`, fix);
  }
}
