/** Compares the registry with the groups of `tags.yaml`. What upstream leaves out or empty is no difference. */
import { type Group, type Registry, rolesOf, shortName } from '../registry/registry';
import type { Series } from '../registry/schema';
import { valueAt } from '../registry/source';
import { type Difference, differences, END, plain, withoutPassword } from './difference';
import type { Note } from './upstream/document';
import type { TheirGroup, TheirPerson } from './upstream/tags';

/** An address without password and last slash, the letter case of host and handle, and the way Google Docs opens it. */
const bare = (url: string): string =>
  withoutPassword(url)
    .replace(/^https:\/\/[^/]+|\/@[^/?]+/g, (part) => part.toLowerCase())
    .replace(/[?&](usp|tab)=[^&#]*|\/$/g, '');

const isAmong = (urls: string[], url: unknown) => urls.some((each) => bare(each) === bare(String(url)));

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
export function* compareGroups(registry: Registry, theirs: TheirGroup[], note: Note, today: string) {
  const { groups, people, peopleSource } = registry;
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
    const differ = differences(group.source);
    const ours = rolesOf(group).filter((one) => one.role === role);
    const terms = new Map<string | undefined, TheirPerson['term']>();
    for (const their of list) {
      const person = keyOf(their);
      terms.set(person, terms.get(person) ?? their.term);
    }
    for (const [person, { start, end }] of terms) {
      if (!person) continue;
      const isOver = Boolean(end && end < today);
      const own = ours.filter(({ holder }) => holder.person === person);
      const ended = isOver ? (own.find(({ holder }) => holder.term?.start === start) ?? own[0]) : undefined;
      const same = own.find(({ past }) => !past) ?? ended;
      if (same) {
        const { term } = same.holder;
        const value = { ...term, start: start ?? term?.start, end: end ?? term?.end };
        if (!value.start || (value.start === term?.start && value.end === term?.end)) continue;
        const late = !same.past && isOver && end !== term?.end;
        const hint = late ? 'upstream has a term that is over: tell those who keep it' : undefined;
        yield differ([...same.path, 'term'], value, { hint });
      } else {
        // Who comes back is no former leader any more, unless it is for a second term.
        const back = own.filter(({ holder: { term } }) => !start || !term?.end || term.start >= start);
        const also = back.map(({ path }) => differ(path, undefined));
        const entry = { person, term: start ? { start, end } : undefined };
        const [at, value] = role === 'liaisons' ? [[role], person] : [['leaders', role], entry];
        yield differ([...at, END], value, { before: 'channels', also });
      }
    }
    // Where upstream names somebody unknown, nobody can tell who is missing.
    for (const { holder, path, past } of terms.has(undefined) ? [] : ours) {
      const { person, ...rest } = holder;
      const former = differ(['former', END], { person, role, ...rest }, { before: 'channels' });
      if (!past && !terms.has(person)) yield differ(path, undefined, { also: role === 'liaisons' ? [] : [former] });
    }
  }

  const compared = new Set<Group>();
  for (const their of theirs) {
    const called = ({ facts: { name, aliases = [] } }: Group) =>
      [name, ...aliases].some((each) => plain(each) === plain(their.name));
    const ofKind = [...groups.values()].filter(({ facts }) => facts.kind === their.kind);
    const group = ofKind.find((each) => shortName(each.path) === their.folder || called(each));
    if (!group) {
      const hint = 'if it is right, add its folder as the README says under "A new group"';
      yield { file: '', path: [], at: their.at, field: 'group', ours: undefined, value: their.name, hint };
      continue;
    }
    compared.add(group);
    const { facts } = group;
    const differ = differences(group.source);
    if (!called(group)) yield differ(['name'], their.name, { hint: 'if it is right, rename the group and its page' });
    for (const [field, values] of Object.entries(their.fields)) {
      const [[value], path] = [values, field.split('.')];
      const given = valueAt(facts, path);
      const ours = valueAt(given, ['url']) ?? given;
      // A subproject that shares its parent's channels leaves them out here.
      const shared = ours ? [] : (their.parent?.fields[field] ?? []);
      const isKnown = isAmong(values, ours) || isAmong(shared, value);
      const hint = field === 'meetings.series' ? 'if it is right, write it as a series' : undefined;
      if (!value || isKnown || (hint && saysSame(value, facts.meetings.series))) continue;
      yield differ(ours === given ? path : [...path, 'url'], value, { hint });
    }
    for (const [role, list] of Object.entries(their.people)) {
      if (role === 'liaisons' || role in facts.leaders) yield* list.length > 0 ? compareRole(group, role, list) : [];
      else for (const { at } of list) note(`${at}: a ${facts.kind} has no ${role} here; compare it by hand`);
    }
  }
  for (const group of groups.values()) {
    const { kind, status } = group.facts;
    const ofTag = group.path.startsWith('tags/') && kind === 'subproject';
    const listed = theirs.some((their) => their.kind === kind && Boolean(their.parent) === ofTag);
    if (compared.has(group) || !listed || status === 'archived') continue;
    yield differences(group.source)(['name'], undefined, { hint: 'if it has ended, write "status: archived"' });
  }

  const differ = differences(peopleSource);
  for (const [key, list] of met) {
    /** What is given for a field, if nobody of the list says it as we do. */
    const other = (field: 'github' | 'name' | 'organization', ours?: string) => {
      const values = list.flatMap((each) => each[field] ?? []);
      return values.some((each) => plain(each) === plain(ours)) ? undefined : values[0];
    };
    const [ours, handle] = [people.get(key), other('github', key)];
    const before = [...people.keys()].find((other) => plain(other) > plain(key));
    if (!ours) yield differ([key], { name: other('name'), organization: other('organization') }, { before });
    const hint = `if it is the right handle, rename "${key}" here and in each group.yaml`;
    if (handle) yield differ([key], handle, { hint });
    for (const field of ours ? (['name', 'organization'] as const) : []) {
      const value = other(field, ours?.[field]);
      if (value) yield differ([key, field], value);
    }
  }
}
