import { Temporal } from 'temporal-polyfill';
import { didYouMean } from '../nearest';
import { errorAt, type Problem } from '../problems';
import { parentPath, placed, type Registry } from '../registry';
import type { Kind } from '../schema';
import { foldersWith, readText } from '../tree';
import { repeated } from './repeated';

/** Front matter, and blocks of code. */
const NOT_PROSE = /(?<!.)---\s.*?^---|^ *(```+|~~~+).*?(^ *\1|(?!.))/gms;

const folders: Record<Kind, { form: RegExp; example: string }> = {
  committee: { form: /^toc$/, example: 'toc' },
  tag: { form: /^tags\/[a-z0-9-]+$/, example: 'tags/<name>' },
  tcg: { form: /^tcgs\/[a-z0-9-]+$/, example: 'tcgs/<name>' },
  subproject: {
    form: /^(toc|tags\/[a-z0-9-]+)\/subprojects\/[a-z0-9-]+$/,
    example: 'tags/<tag>/subprojects/<name> or toc/subprojects/<name>',
  },
};

export function* folderMatchesKind({ groups }: Registry): Generator<Problem> {
  for (const { path, facts, source } of groups.values()) {
    const { form, example } = folders[facts.kind];
    if (form.test(path)) continue;
    const what = `a ${facts.kind} can't live in "${path}"`;
    yield source.problem(['kind'], what, `correct the kind, or move the folder to ${example}`);
  }
}

export function* parentExists({ folders: known, groups }: Registry): Generator<Problem> {
  for (const { path, source } of groups.values()) {
    const parent = parentPath(path);
    if (!parent || known.includes(parent)) continue;
    const fix = 'add it, or move this folder under a group that exists';
    yield source.problem([], `its parent docs/${parent}/group.yaml is missing`, fix);
  }
}

/** A pair of related groups is written once and shown by both. */
export function* relatedExistsOnce({ folders: known, groups }: Registry): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { path, facts, source } of groups.values()) {
    for (const [{ group }, place] of placed(facts.related, 'related')) {
      const at = [...place, 'group'];
      if (group === path) {
        yield source.problem(at, 'a group is not related to itself', 'remove the entry');
      } else if (!known.includes(group)) {
        const fix = didYouMean(group, known, 'use the folder of a group under docs');
        yield source.problem(at, `there is no group "${group}"`, fix);
      }
      const pair = [path, group].sort().join(' and ');
      const other = seen.get(pair);
      if (other) {
        const fix = 'remove this one: both pages show the pair anyway';
        yield source.problem(at, `${other} already relates these two groups`, fix);
      }
      seen.set(pair, source.file);
    }
  }
}

export function* factsHavePage({ tree, groups }: Registry): Generator<Problem> {
  for (const { path, source } of groups.values()) {
    if (tree.files.includes(`${path}/index.mdx`)) continue;
    yield source.problem([], `the page docs/${path}/index.mdx is missing`, 'write it');
  }
}

/** A page where only groups live has facts. */
export function* pageHasFacts({ tree, folders: known }: Registry): Generator<Problem> {
  const places = Object.values(folders);
  for (const path of foldersWith(tree, 'index.mdx')) {
    if (known.includes(path) || !places.some(({ form }) => form.test(path))) continue;
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

/** A TAG keeps a charter: https://github.com/cncf/toc/blob/main/governance/tag-governance.md#requirements */
export function* charterHasPage({ tree, groups }: Registry): Generator<Problem> {
  for (const { path, facts, source } of groups.values()) {
    if (facts.kind !== 'tag') continue;
    if (!facts.charter) {
      yield source.problem([], 'a TAG has a charter, none is recorded', 'add "charter:"');
    }
    if (!tree.files.includes(`${path}/charter.mdx`)) {
      yield source.problem(['charter'], `docs/${path}/charter.mdx is missing`, 'write it');
    }
  }
}

/** Two groups must not claim one channel or label; a subproject that uses its parent's leaves the field out. */
export function* claimIsUnique({ groups }: Registry): Generator<Problem> {
  const claims = [...groups.values()].flatMap(({ facts: { channels, initiatives }, source }) => [
    { source, claim: `Slack id "${channels.slack?.id}"`, value: channels.slack?.id, path: ['channels', 'slack', 'id'] },
    { source, claim: `label "${initiatives.label}"`, value: initiatives.label, path: ['initiatives', 'label'] },
  ]);
  const fix = "correct one; a subproject that shares its parent's leaves the field out";
  for (const [{ source, claim, path }, other] of repeated(claims, ({ claim, value }) => value && claim)) {
    yield source.problem(path, `${claim} is also in ${other.source.file}`, fix);
  }
}

/** Nobody has compared or changed a text on a day to come; in some time zones tomorrow has begun. */
export function* dayHasCome({ groups }: Registry, today: string): Generator<Problem> {
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const events = { verified: 'you compared the facts', charter: 'the text changed' };
  for (const { facts, source } of groups.values()) {
    for (const field of ['verified', 'charter'] as const) {
      const day = facts[field]?.on;
      if (!day || day <= tomorrow) continue;
      yield source.problem([field, 'on'], `${day} is after today, ${today}`, `write the day on which ${events[field]}`);
    }
  }
}
