/** What changed in the groups, told by the facts that have a day. */
import { inWords } from '../registry/governance';
import { capital, dayInWords, groupInWords, roleInWords } from '../registry/names';
import { compare } from '../registry/problems';
import { type Group, holdersOf, type Registry, shortName } from '../registry/registry';
import { pageUrl } from './urls';

/** What happened on an ISO 8601 day, in a sentence. The id stays the same as long as the fact is recorded. */
export type GroupEvent = { id: string; on: string; text: string };
export type Latest = Pick<GroupEvent, 'on' | 'text'>;
export type HistoryEvent = ReturnType<typeof history>[number];

const byDay = (a: GroupEvent, b: GroupEvent): number => compare(b.on, a.on);

/** The events of a group up to a day, the newest first. @param today ISO 8601 day */
export function groupHistory({ people }: Registry, group: Group, today: string): GroupEvent[] {
  const { charter, name } = group.facts;
  const called = groupInWords(group.path, name);
  const terms = holdersOf(group).flatMap(({ role, holder: { person, term } }) =>
    term ? { role, person, ...term } : [],
  );
  const events: GroupEvent[] = [];
  const tell = (id: string, on: string, text: string) =>
    events.push({ id: `${shortName(group.path)}-${id}`, on, text });
  for (const { role, person, start, end, unconfirmed } of terms) {
    const starts = terms.filter((one) => one.role === role && one.person === person).map((one) => one.start);
    const began = starts.some((one) => one < start) ? 'began another term as' : 'became';
    // A term that another one follows at once is no end.
    const goesOn = end && starts.some((one) => start < one && one <= end);
    const who = people.get(person)?.name ?? person;
    const post = `${roleInWords(role)} of ${called}`;
    const until = end ? `, until ${dayInWords(end)}` : '';
    const mark = unconfirmed ? ' (to be confirmed by the group)' : '';
    tell(`${role}-${person}-${start}`, start, `${who} ${began} ${post}${until}${mark}.`);
    if (end && !goesOn) tell(`${role}-${person}-${start}-end`, end, `${who}'s term as ${post} ended${mark}.`);
  }
  if (charter?.state === 'text') tell(`charter-${charter.on}`, charter.on, `The charter of ${called} changed.`);
  return events.filter(({ on }) => on <= today).sort(byDay);
}

/** The events of all groups up to a day, the newest first. @param today ISO 8601 day */
export const history = (registry: Registry, today: string) =>
  [...registry.groups.values()]
    .flatMap((one) => {
      const group = { name: one.facts.name, url: pageUrl(one.path) };
      return groupHistory(registry, one, today).map((event) => ({ ...event, group }));
    })
    .sort(byDay);

/** The newest events, those of a group on a day in one sentence: three of these at most. @param today ISO 8601 day */
export function latest(registry: Registry, today: string): Latest[] {
  const found = new Map<string, Latest & { count: number }>();
  for (const { id, on, text, group } of history(registry, today)) {
    const what = id.endsWith('-end') ? 'ended' : 'began';
    const key = id.includes('-charter-') ? id : `${on} ${group.url} ${what}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    const all = `${capital(inWords(count))} leaders of ${group.name} ${what} a term.`;
    found.set(key, { on, text: count > 1 ? all : text, count });
  }
  return [...found.values()].slice(0, 3).map(({ on, text }) => ({ on, text }));
}
