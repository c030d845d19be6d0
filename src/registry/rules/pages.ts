/** Rules on which pages there are, and on what their text shares with the facts. */
import { didYouMean } from '../nearest';
import { errorAt, type Problem } from '../problems';
import type { Registry } from '../registry';
import { foldersWith, readText, UNFINISHED } from '../tree';
import { folderForms } from './rule';

/** Front matter, and blocks of code. */
const NOT_PROSE = /(?<!.)---\s.*?^---|^ *(```+|~~~+).*?(^ *\1|(?!.))/gms;

/** A page where only groups live has facts. */
export function* pageHasFacts({ tree, folders }: Registry): Generator<Problem> {
  const forms = Object.values(folderForms);
  for (const path of foldersWith(tree, 'index.mdx')) {
    if (folders.includes(path) || !forms.some(({ form }) => form.test(path))) continue;
    const what = `the page has no facts: docs/${path}/group.yaml is missing`;
    yield errorAt(`${tree.name}/${path}/index.mdx`, 1, what, 'add it, or move the page');
  }
}

/** The one place where prose repeats a fact is the page's heading, so it is held to the facts. */
export function* headingIsName({ tree, groups }: Registry): Generator<Problem> {
  for (const { path, facts } of groups.values()) {
    const page = `${path}/index.mdx`;
    if (!tree.files.includes(page)) continue;
    const text = readText(tree, page);
    if (typeof text !== 'string') {
      yield text;
      continue;
    }
    const lines = text.replace(NOT_PROSE, (block) => block.replace(/[^\n]/g, '')).split('\n');
    const line = lines.findIndex((text) => text.startsWith('# '));
    const heading = /^# (.*?)\s*(\{#.*\})?\s*$/.exec(lines[line] ?? '')?.[1];
    if (heading === facts.name) continue;
    const what = `the heading is ${heading ? `"${heading}"` : 'missing'}, the name "${facts.name}"`;
    const fix = 'make the two equal: "# Name" here, "name:" in group.yaml';
    yield errorAt(`${tree.name}/${page}`, Math.max(line + 1, 1), what, fix);
  }
}

/** Pages show every section of rules, and name no others. */
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

/** A registry of which some files are old and some new may look right. */
export function* filesAreOfOneTime({ tree }: Registry): Generator<Problem> {
  if (!tree.files.includes(UNFINISHED)) return;
  const what = '"npm run drift -- --write" was interrupted, so some files are old and some new';
  yield errorAt(`${tree.name}/${UNFINISHED}`, 1, what, 'run "npm run drift", which finishes it');
}
