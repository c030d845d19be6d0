/** Compares the registry with the groups of `tags.yaml`. What upstream leaves out or empty is no difference. */
import { type Group, type Registry, rolesOf, shortName } from '../registry/registry';
import type { Series } from '../registry/schema';
import { valueAt } from '../registry/source';
import { type Difference, differences, END, plain, withoutPassword } from './difference';
import type { TheirGroup, TheirPerson } from './upstream/tags';

/** An address without password and last slash, the letter case of host and handle, and the way Google Docs opens it. */
const bare = (url: string): string =>
  withoutPassword(url)
    .replace(/^https:\/\/[^/]+|\/@[^/?]+/g, (part) => part.toLowerCase())
    .replace(/[?&](usp|tab)=[^&#]*|\/$/g, '');

/** Whether a series of ours meets on the day and at the hour that words such as "every Tuesday at 8am" give. */
function saysSame(words: string, series: Series[]): boolean {
  const [, hour, minute = '00', half] = /(\d{1,2})(?::(\d\d))? ?([ap])m/i.exec(words) ?? [];
  const time = `${String((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`;
  return series.some(({ start }) => {
    const day = new Date(`${start}Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
    return start.endsWith(time) && plain(words).includes(plain(day));
  });
}

/**
 * @param note takes a line about what only a person can compare
 * @param today ISO 8601 day: those whose term upstream ended before may be former leaders here
 */
export function* compareGroups(
  { groups, people, peopleSource }: Registry,
  theirs: TheirGroup[],
  note: (line: string) => void,
  today: string,
): Generator<Difference> {
  const keys = new Map([...people].map(([key, { name }]) => [`name ${plain(name)}`, key]));
  for (const key of people.keys()) keys.set(plain(key), key);
  const met = new Map<string, TheirPerson[]>();

  /** The key of a person, by handle, else by name; of somebody new the handle, if there is one. */
  function keyOf(person: TheirPerson): string | undefined {
    const key = keys.get(plain(person.github)) ?? keys.get(`name ${plain(person.name)}`) ?? person.github;
    if (key) met.set(key, [...(met.get(key) ?? []), person]);
    else note(`${person.at}: no GitHub handle, and nobody here is called "${person.name}"; compare it by hand`);
    return key;
  }

  function* compareRole(group: Group, role: string, list: TheirPerson[]): Generator<Difference> {
    const file = `${group.path}/group.yaml`;
    const differ = differences(group.source, group.facts, file);
    const ours = rolesOf(group).filter((one) => one.role === role);
    const seen = new Set<string | undefined>();
    for (const their of list) {
      const person = keyOf(their);
      const again = seen.has(person);
      seen.add(person);
      if (!person || again) continue;
      const { start, end } = their.term;
      const now = ours.find(({ holder, past }) => !past && holder.person === person);
      const before = ours.filter(({ holder, past }) => past && holder.person === person);
      const ended = before.find(({ holder }) => holder.term?.start === start) ?? before[0];
      const same = now ?? (end && end < today ? ended : undefined);
      if (same) {
        const { term } = same.holder;
        const value = { ...term, start: start ?? term?.start, end: end ?? term?.end };
        if (!value.start || (value.start === term?.start && value.end === term?.end)) continue;
        const late = same === now && end && end < today && end !== term?.end;
        const hint = late ? 'upstream has a term that is over: tell those who keep it' : undefined;
        yield differ([...same.path, 'term'], value, { hint });
      } else {
        // Who comes back is no former leader any more, unless it is for a second term.
        const also = before
          .filter(({ holder }) => !start || !holder.term?.end || holder.term.start >= start)
          .map(({ path }) => ({ file, path, value: undefined }));
        const entry = { person, term: start ? { start, end } : undefined };
        const [at, value] = role === 'liaisons' ? [[role], person] : [['leaders', role], entry];
        yield differ([...at, END], value, { before: 'channels', also });
      }
    }
    // Where upstream names somebody unknown, nobody can tell who is missing.
    for (const { holder, path } of seen.has(undefined) ? [] : ours.filter(({ past }) => !past)) {
      const { person, ...rest } = holder;
      const former = { file, path: ['former', END], value: { person, role, ...rest }, before: 'channels' };
      if (!seen.has(person)) yield differ(path, undefined, { also: role === 'liaisons' ? [] : [former] });
    }
  }

  const compared = new Set<Group>();
  for (const their of theirs) {
    const called = ({ facts: { name, aliases = [] } }: Group) =>
      [name, ...aliases].some((each) => plain(each) === plain(their.name));
    const group = [...groups.values()].find(
      (each) => each.facts.kind === their.kind && (shortName(each.path) === their.folder || called(each)),
    );
    if (!group) {
      const hint = 'if it is right, add its folder as the README says under "A new group"';
      yield { file: '', path: [], at: their.at, field: 'group', ours: undefined, value: their.name, also: [], hint };
      continue;
    }
    compared.add(group);
    const { facts } = group;
    const differ = differences(group.source, facts, `${group.path}/group.yaml`);
    if (!called(group)) yield differ(['name'], their.name, { hint: 'if it is right, rename the group and its page' });
    for (const [field, [value, ...more]] of Object.entries(their.fields)) {
      const path = field.split('.');
      const given = valueAt(facts, path);
      const ours = valueAt(given, ['url']) ?? given;
      // A subproject that shares its parent's channels leaves them out here.
      if (!value || (!ours && their.parent?.fields[field]?.some((each) => bare(each) === bare(value)))) continue;
      if (field === 'meetings.series') {
        if (!saysSame(value, facts.meetings.series))
          yield differ(path, value, { hint: 'if it is right, write it as a series' });
      } else if (![value, ...more].some((each) => bare(each) === bare(String(ours)))) {
        yield differ(ours === given ? path : [...path, 'url'], value);
      }
    }
    for (const [role, list] of Object.entries(their.people)) {
      if (list.length === 0) continue;
      if (role === 'liaisons' || role in facts.leaders) yield* compareRole(group, role, list);
      else for (const { at } of list) note(`${at}: a ${facts.kind} has no ${role} here; compare it by hand`);
    }
  }
  for (const group of groups.values()) {
    const { kind, status } = group.facts;
    const ofTag = group.path.startsWith('tags/') && kind === 'subproject';
    const listed = theirs.some((their) => their.kind === kind && Boolean(their.parent) === ofTag);
    if (compared.has(group) || !listed || status === 'archived') continue;
    const hint = 'if it has ended, write "status: archived"';
    yield differences(group.source, group.facts, '')(['name'], undefined, { hint });
  }

  const differ = differences(peopleSource, Object.fromEntries(people), 'people.yaml');
  for (const [key, list] of met) {
    const ours = people.get(key);
    const [names, organizations, handles] = [
      list.flatMap(({ name }) => name ?? []),
      list.flatMap(({ name, company }) => (company && company !== name ? company : [])),
      list.flatMap(({ github }) => github ?? []),
    ];
    const unlike = (values: string[], value?: string) =>
      values.length > 0 && !values.some((each) => plain(each) === plain(value));
    const before = [...people.keys()].find((other) => plain(other) > plain(key));
    if (!ours) yield differ([key], { name: names[0], organization: organizations[0] }, { before });
    const hint = `if it is the right handle, rename "${key}" here and in each group.yaml`;
    if (unlike(handles, key)) yield differ([key], handles[0], { hint });
    if (ours && unlike(names, ours.name)) yield differ([key, 'name'], names[0]);
    if (ours && unlike(organizations, ours.organization)) yield differ([key, 'organization'], organizations[0]);
  }
}
