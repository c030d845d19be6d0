/** People of today's facts, and those among them whom a word tells from all others. */
import { leadership } from '../src/views/leadership';
import { pick, registry } from './site';

export const people = leadership(registry);
export const named = (test: (person: (typeof people)[number]) => boolean) =>
  people.filter(test).map(({ name }) => name);
export const everybody = named(() => true);
export const inGroup = (group: string, role?: string) =>
  named(({ roles }) => roles.some((one) => one.group.name === group && (!role || one.role === role)));
export const withRole = (role: string) => people.filter(({ roles }) => roles.some((one) => one.role === role));

/** As somebody types who has no accents. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether a word is anywhere in what is known of a person. */
export const holds = (person: (typeof people)[number], word: string) => plain(JSON.stringify(person)).includes(word);

/** People with a word of their name that finds nobody else; the last first, who are far down the page. */
export const told = [...people].reverse().flatMap(({ id, name }) => {
  const own = (word: string) => people.every((one) => one.id === id || !holds(one, word));
  const word = name.split(' ').find((part) => /^[a-z]{3,}$/.test(plain(part)) && own(plain(part)));
  return word ? [{ id, name, word: plain(word), isAccented: word.toLowerCase() !== plain(word) }] : [];
});
export const somebody = () => pick('name that only one person has', told, () => true);
export const accented = () => pick('accented name that only one person has', told, ({ isAccented }) => isAccented);

/** A group, and a role that not everybody in it has. */
export const narrow = () =>
  pick(
    'group with two roles',
    people.flatMap(({ roles }) => roles.map(({ group, role }) => ({ group: group.name, role }))),
    ({ group, role }) => inGroup(group, role).length < inGroup(group).length,
  );
