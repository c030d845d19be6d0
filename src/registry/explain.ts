/** Turns what the schema says of a value into words for the person who typed it. */
import * as z from 'zod';
import { didYouMean, nearest } from './nearest';
import type { Problem } from './problems';
import { roles } from './schema';
import { type Path, type Source, valueAt } from './source';

type Issue = z.core.$ZodIssue;

const fieldsOf = (schema: unknown): string => Object.keys((schema as z.ZodObject).shape ?? {}).join(', ');

/** What to write where a value's own schema doesn't say it; for an unknown field, the known ones. */
export const remedy: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return fieldsOf(issue.inst);
  if (issue.code === 'invalid_value') return `write ${issue.values.join(' or ')}`;
  if (issue.code === 'too_small') return 'give at least one';
  if (issue.expected === 'array') return 'write a list: [first, second], or a line with "- " for each';
  if (issue.expected === 'object') return `write fields here: ${fieldsOf(issue.inst)}`;
  const known = issue.schema && z.globalRegistry.get(issue.schema);
  return `what fits: ${known?.description ?? 'see static/schemas'}`;
};

/** The problems behind what the schema found in one file: a line for each mistake, with its place. */
export function explain(issues: readonly Issue[], source: Source): Problem[] {
  const misspelled = new Set<string>();
  const isUnknown = ({ code }: Issue) => code === 'unrecognized_keys';
  // Unknown fields first, because one that is misspelled is not missing, too.
  const plain = issues.flatMap(meant).sort((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)));
  return plain.flatMap((issue) => {
    const path = issue.path as Path;
    const field = path.at(-1);
    const given = valueAt(source.value, path);
    if (issue.code === 'unrecognized_keys') {
      const known = issue.message.split(', ');
      const [first = ''] = issue.keys;
      if (field === 'leaders' && roles.some((role) => issue.keys.includes(role))) {
        for (const role of known) misspelled.add([...path, role].join());
        const what = `a ${valueAt(source.value, ['kind'])} has no ${issue.keys.join(' or ')}`;
        return source.keyProblem(path, first, what, `write ${known.join(' and ')}, or correct "kind"`);
      }
      return issue.keys.map((key) => {
        misspelled.add([...path, nearest(key, known)].join());
        const fix = didYouMean(key, known, `remove it, or write one of: ${issue.message}`);
        return source.keyProblem(path, key, `unknown field "${key}"`, fix);
      });
    }
    if (issue.code === 'invalid_key') {
      const what = `the key ${show(field)} has another form`;
      return source.keyProblem(path.slice(0, -1), String(field), what, issue.issues[0]?.message ?? '');
    }
    if (given === undefined) {
      if (misspelled.has(path.join())) return [];
      return source.problem(path, `field "${field}" is missing`, `add "${field}: …" here`);
    }
    const entry = typeof field === 'number' ? `entry ${field + 1} of "${path.at(-2)}"` : `"${field}"`;
    const isLong = issue.code === 'too_big' && typeof given === 'string';
    const is = isLong ? `has ${given.length} characters` : `is ${show(given)}`;
    return source.problem(path, path.length > 0 ? `${entry} ${is}` : 'the file has no fields', issue.message);
  });
}

/** Of a value that may have one of several forms, what is wrong with the form it was given. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOther = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
  const form = issue.errors.find((inner) => !inner.some(isOther));
  return form?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

/** A value as a message names it: short, whatever it holds. */
function show(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
