/** Rules on one group: where it lives, what and whom it names, what belongs to it alone. */
import { Temporal } from 'temporal-polyfill';
import { didYouMean } from '../nearest';
import { type Group, namesIn, parentPath, placed, type Registry, shortName } from '../registry';
import { valueAt } from '../source';
import { type Faults, folderForms } from './rule';

/**
 * A group lives in a folder of its kind, under its parent. The last folder of its path is the name of its calendar, so no
 * other group has it.
 */
export function* folderFits({ path, facts: { kind } }: Group, { folders, groups }: Registry): Faults {
  const { form, example } = folderForms[kind];
  const move = `correct the kind, or move the folder to ${example}`;
  if (!form.test(path)) yield [['kind'], `a ${kind} can't live in "${path}"`, move];
  const parent = parentPath(path);
  const add = 'add it, or move this folder under a group that exists';
  if (parent && !folders.includes(parent)) yield [[], `its parent docs/${parent}/group.yaml is missing`, add];
  const name = shortName(path);
  const first = [...groups.keys()].find((other) => shortName(other) === name);
  const isTaken = first !== path || ['all', 'tags', 'tcgs'].includes(name);
  if (isTaken) yield [[], `another calendar is called "${name}" too`, 'give the folder another name'];
}

/** A group has a page, and a TAG a charter: https://github.com/cncf/toc/blob/main/governance/tag-governance.md#requirements */
export function* groupHasPages({ path, facts }: Group, { tree }: Registry): Faults {
  const lacks = (page: string) => !tree.files.includes(`${path}/${page}`);
  if (lacks('index.mdx')) yield [[], `the page docs/${path}/index.mdx is missing`, 'write it'];
  if (facts.kind !== 'tag') return;
  if (lacks('charter.mdx')) yield [['charter'], `docs/${path}/charter.mdx is missing`, 'write it'];
  if (!facts.charter) yield [[], 'a TAG has a charter, none is recorded', 'add "charter:"'];
}

/** A pair of related groups is written once and shown by both. */
export function* relatedExistsOnce({ path, facts, source }: Group, { folders, groups }: Registry): Faults {
  const before = [...groups.values()].filter((other) => other.path < path);
  const relatesThis = before.filter(({ facts }) => facts.related?.some(({ group }) => group === path));
  const seen = new Map(relatesThis.map((other) => [other.path, other.source.file]));
  for (const [{ group }, place] of placed(facts.related, 'related')) {
    const at = [...place, 'group'];
    const fix = didYouMean(group, folders, 'use the folder of a group under docs');
    if (group === path) yield [at, 'a group is not related to itself', 'remove the entry'];
    else if (!folders.includes(group)) yield [at, `there is no group "${group}"`, fix];
    const what = `${seen.get(group)} already relates these two groups`;
    if (seen.has(group)) yield [at, what, 'remove this one: both pages show the pair anyway'];
    seen.set(group, source.file);
  }
}

/** Two groups must not claim one channel or label; a subproject that uses its parent's leaves the field out. */
export function* claimIsUnique(group: Group, { groups }: Registry): Faults {
  const claims = { 'Slack id': ['channels', 'slack', 'id'], label: ['initiatives', 'label'] };
  for (const [name, path] of Object.entries(claims)) {
    const value = valueAt(group.facts, path);
    const first = [...groups.values()].find(({ facts }) => valueAt(facts, path) === value);
    const what = `${name} "${value}" is also in ${first?.source.file}`;
    const fix = "correct one; a subproject that shares its parent's leaves the field out";
    if (value && first !== group) yield [path, what, fix];
  }
}

/** Nobody has compared or changed a text on a day to come; in some time zones tomorrow has begun. */
export function* dayHasCome({ facts }: Group, _registry: Registry, today: string): Faults {
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const events = { verified: 'you compared the facts', charter: 'the text changed' };
  for (const field of ['verified', 'charter'] as const) {
    const day = facts[field]?.on ?? '';
    const fix = `write the day on which ${events[field]}`;
    if (day > tomorrow) yield [[field, 'on'], `${day} is after today, ${today}`, fix];
  }
}

export function* everybodyExists(group: Group, { people }: Registry): Faults {
  for (const [person, path] of namesIn(group).filter(([one]) => !people.has(one))) {
    const fix = didYouMean(person, people.keys(), 'add an entry with the name there');
    yield [path, `"${person}" is not in people.yaml`, fix];
  }
}

/** A liaison is a TOC member: https://github.com/cncf/toc/blob/main/README.md#tag--tcg-liaisons */
export function* liaisonSitsOnToc({ facts }: Group, { groups, people }: Registry): Faults {
  const toc = groups.get('toc')?.facts;
  if (toc?.kind !== 'committee') return;
  const seated = [...toc.leaders.members, ...toc.leaders.alternates].map(({ person }) => person);
  for (const [person, path] of placed(facts.liaisons, 'liaisons')) {
    if (seated.includes(person) || !people.has(person)) continue;
    const fix = 'name a member, or seat the person in docs/toc/group.yaml';
    yield [path, `liaison "${person}" has no seat on the TOC`, fix];
  }
}
