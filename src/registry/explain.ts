/** Turns what the schema says of a value into words for the person who typed it. */
import * as z from 'zod';
import { nearest } from './nearest';
import type { Problem } from './problems';
import { projectsSchema } from './projects';
import { groupSchema, peopleSchema } from './schema';
import type { Source } from './source';

type Issue = z.core.$ZodIssue;

const fieldNames = new Set(
  [
    ...JSON.stringify(z.toJSONSchema(z.tuple([groupSchema, peopleSchema, projectsSchema]), { io: 'input' })).matchAll(
      /"properties":\{|"([a-z-]+)":\{/g,
    ),
  ].flatMap((match) => match[1] ?? []),
);

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

function read(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The problems that one issue of the schema stands for, each with its place in the file. */
export function explain(issue: Issue, source: Source): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const field = path.at(-1);
  const given = read(source.value, path);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, fieldNames);
      const fix = near ? `did you mean "${near}"?` : 'remove it, or see static/schemas';
      return source.keyProblem(path, key, `unknown field "${key}"`, fix);
    });
  }
  if (issue.code === 'invalid_key') {
    const what = `"${String(field)}" is not a GitHub handle or a name in kebab case`;
    return [source.keyProblem(path.slice(0, -1), String(field), what, 'correct the key')];
  }
  if (given === undefined && typeof field === 'string') {
    return [source.problem(path, `field "${field}" is missing`, `add "${field}: …" here`)];
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = issue.errors.flat().find((inner) => inner.path.length > 0);
    const inner = deepest ?? issue.errors[0]?.[0];
    if (inner) return explain({ ...inner, path: [...issue.path, ...inner.path] } as Issue, source);
  }
  const name = typeof field === 'number' ? `entry ${field + 1}` : `"${String(field)}"`;
  return [source.problem(path, `${name} is ${show(given)}: ${complaint(issue)}`, remedy(issue))];
}

function complaint(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'not one of the kinds';
  return issue.message.replace(/^Invalid (input|string): /, '').replace(/^Too small: /, '');
}

function remedy(issue: Issue): string {
  if (issue.code === 'invalid_union') return 'use tag, tcg, subproject or committee';
  if (issue.code === 'invalid_value') return `use ${issue.values.map(show).join(' or ')}`;
  if (issue.code === 'too_small') return 'give at least one';
  if (issue.code === 'invalid_type') return `write ${article(issue.expected)} here`;
  if (issue.code !== 'invalid_format') return 'see static/schemas for what fits';
  if (issue.format === 'date') return 'write a real day as YYYY-MM-DD';
  if (issue.format === 'datetime') return 'write local time as YYYY-MM-DDTHH:MM';
  if (issue.format === 'url') return 'write a whole address that begins with https://';
  return 'correct it; another entry shows the form';
}

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
