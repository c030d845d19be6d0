/** What changed as Atom feeds (RFC 4287): one of all groups, and one of each group with an event. */
import { Feed } from 'feed';
import { type GroupEvent, groupHistory, history } from '../views/history';
import { feedUrl } from '../views/urls';
import type { Output } from './output';

/** An id outlives a move of the site (RFC 4151). */
const tag = (id: string): string => `tag:cncf.io,2026:technical-groups/${id}`;
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const feeds: Output = (registry, { url, title, today }) => {
  function feed(path: string, name: string, events: GroupEvent[]): [string, string] {
    const atom = new Feed({
      id: tag(path.slice(1)),
      title: `What changed: ${name}`,
      updated: midnight(events[0]?.on ?? today),
      author: { name: title, link: `${url}/` },
      link: `${url}/changes/`,
      feedLinks: { atom: url + path },
      copyright: 'CC BY 4.0',
    });
    // A feed tells what is new; the page has all.
    for (const { id, on, text } of events.slice(0, 50)) {
      atom.addItem({ id: tag(id), title: html(text), date: midnight(on), link: `${url}/changes/#${id}` });
    }
    return [path.slice(1), `${atom.atom1()}\n`];
  }
  const ofGroups = [...registry.groups.values()]
    .map((group) => ({ group, events: groupHistory(registry, group, today) }))
    .filter(({ events }) => events.length > 0)
    .map(({ group, events }) => feed(feedUrl(group.path), group.facts.name, events));
  return Object.fromEntries([feed(feedUrl(), 'all groups', history(registry, today)), ...ofGroups]);
};
