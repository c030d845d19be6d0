/** What a page gets of a group: its facts with people, parents, relations and addresses joined in. Plain JSON. */
import { ruleInWords, termRules } from '../registry/governance';
import { zoneInWords } from '../registry/names';
import { compare } from '../registry/problems';
import { allSeries, type Group, holdersOf, parentPath, type Registry } from '../registry/registry';
import type { GroupFacts, Holder, Kind, PersonFacts, Role, Term } from '../registry/schema';
import { lasts, rhythm, yearAhead } from '../registry/series';
import { ruledEnd } from '../registry/terms';
import { groupHistory } from './history';
import { projectsNear } from './projects';
import { agendaUrl, editUrl, githubUrl, initiativeQueries, issueUrl, ref, slackUrl } from './urls';

export type PersonView = Omit<PersonFacts, 'github'> & { id: string; profile?: string };
/** `unconfirmed: true` marks what the group has not confirmed. */
export type LinkView = { url: string; label: string; unconfirmed?: boolean };
/** Where no end is recorded: `rule` is the length that a rule sets, and `until` the last day that follows from it. */
export type TermView = Term & { rule?: string; until?: string };
export type HolderView = Omit<Holder, 'person'> & { person: PersonView; term?: TermView; role: Role; past: boolean };
export type InitiativeView = ReturnType<typeof initiativeViews>[number];
export type SeriesView = ReturnType<typeof seriesViews>[number];
export type GroupCard = ReturnType<typeof card>;
export type ChannelName = keyof GroupFacts['channels'] | Exclude<keyof GroupFacts['meetings'], 'series' | 'note'>;
type Channels = { [name in ChannelName]?: LinkView };
export type GroupView = ReturnType<typeof groupView>;

export const kindNames: Record<Kind, string> = {
  committee: 'Committee',
  tag: 'Technical Advisory Group',
  tcg: 'Technical Community Group',
  subproject: 'Subproject',
};

/** The groups of a kind, by path. */
export const ofKind = ({ groups }: Registry, kind: Kind): Group[] =>
  [...groups.values()].filter(({ facts }) => facts.kind === kind);

/** A group's topics, each with the other words for it behind it. */
export const topicsOf = ({ facts }: Group): [name: string, ...others: string[]][] =>
  facts.topics.map((topic) => (typeof topic === 'string' ? [topic] : [topic.name, ...topic.aliases]));

/** What a list says of a group. */
export function card(group: Group) {
  const { summary, status } = group.facts;
  return { ...ref(group), summary, status, topics: topicsOf(group).map(([name]) => name) };
}

/** @throws if people.yaml has no such person, which the rules rule out */
export function personView({ people }: Registry, id: string): PersonView {
  const facts = people.get(id);
  if (!facts) throw new Error(`"${id}" is not in people.yaml`);
  const { github, ...known } = facts;
  return { id, ...known, profile: github ? undefined : githubUrl(id) };
}

/** Everybody a group names, with roles now and before. */
export const peopleOf = (registry: Registry, group: Group) => ({
  holders: holdersOf(group).map(({ role, holder, past }): HolderView => {
    const { term } = holder;
    const rule = term?.end ? undefined : termRules[role];
    const ruled = term && { ...term, rule: rule && ruleInWords(rule), until: rule && ruledEnd(role, term) };
    return { ...holder, role, past, term: ruled, person: personView(registry, holder.person) };
  }),
  liaisons: (group.facts.liaisons ?? []).map((id) => personView(registry, id)),
});

const called: Record<string, string> = { linkedin: 'LinkedIn', join: 'meeting page' };

/** Labels name the group too, so that a link can stand alone: "TAG Alpha mailing list". */
function ownChannels({ facts: { name, channels, meetings } }: Group): Channels {
  const { slack, ...others } = channels;
  const { series: _series, note: _note, ...places } = meetings;
  const views = Object.entries({ ...others, ...places }).map(([channel, link]) => {
    const label = `${name} ${called[channel] ?? channel.replaceAll('-', ' ')}`;
    return [channel, { label, ...(typeof link === 'string' ? { url: link } : link) }];
  });
  if (!slack) return Object.fromEntries(views);
  const label = slack.name ? `#${slack.name}` : `${name} Slack channel`;
  const url = slack.id ? slackUrl(slack.id) : 'https://slack.cncf.io';
  return { slack: { url, label, unconfirmed: slack.unconfirmed }, ...Object.fromEntries(views) };
}

/** The group above a subproject, which lends it what it has none of its own of. */
const lender = ({ groups }: Registry, { path, facts }: Group): Group | undefined =>
  facts.kind === 'subproject' ? groups.get(parentPath(path) ?? '') : undefined;

const lent: ChannelName[] = ['slack', 'mailing-list', 'calendar'];

/** Where a group talks and meets; `shared` are the places that it has from the group above it. */
export function channelsOf(registry: Registry, group: Group) {
  const from = lender(registry, group);
  const own = ownChannels(group);
  const theirs = from ? ownChannels(from) : {};
  const shared = lent.filter((name) => !own[name] && theirs[name]);
  const channels: Channels = { ...Object.fromEntries(shared.map((name) => [name, theirs[name]])), ...own };
  return { channels, shared };
}

/**
 * Every series of a group; none of one that is archived. `initiative` is the title of the initiative that meets, left
 * out where the group itself does. A meeting lasts, or is taken to last, so many `minutes`; `next` and `goesOn` are
 * those of `yearAhead`. @param today ISO 8601 day
 */
export const seriesViews = (group: Group, today: string) =>
  (group.facts.status === 'archived' ? [] : allSeries(group)).map(({ series, path: _path, ...whose }) => ({
    ...series,
    ...whose,
    ...yearAhead(series, today),
    rhythm: rhythm(series),
    minutes: lasts(series).total('minutes'),
  }));

/** Both directions of every pair, by path. */
function relatedOf({ groups }: Registry, { path, facts }: Group) {
  const all = [...groups.values()];
  const inbound = all.flatMap((other) =>
    (other.facts.related ?? []).filter(({ group }) => group === path).map(({ why }) => ({ group: ref(other), why })),
  );
  const outbound = (facts.related ?? []).flatMap(({ group, why }) =>
    all.filter((other) => other.path === group).map((other) => ({ group: ref(other), why })),
  );
  return [...outbound, ...inbound].sort((a, b) => compare(a.group.path, b.group.path));
}

export const initiativeViews = ({ initiatives }: GroupFacts) =>
  (initiatives.known ?? []).map(({ title, summary, meets = [], series = [], artifacts = [], ...more }) => {
    const links = [
      { label: `Issue ${more.issue}`, url: more.issue && issueUrl(more.issue) },
      { label: 'Files', url: more.folder },
      ...artifacts.map((artifact) => ({ label: artifact.title, url: artifact.url })),
      { label: 'Notes', url: more.notes },
      { label: `#${more.slack?.name}`, url: more.slack?.id && slackUrl(more.slack.id) },
    ].filter((link): link is LinkView => Boolean(link.url));
    const times = series.map((one) => `${rhythm(one)}, ${one.start.slice(11)} (${zoneInWords(one.zone)})`);
    const unconfirmed = series.some((one) => one.unconfirmed) || undefined;
    return { title, summary, meets: times.concat(meets).join('; '), unconfirmed, links };
  });

/** A predecessor of two groups has its repository recorded with one of them. */
function predecessorsOf({ groups }: Registry, { facts }: Group) {
  const all = [...groups.values()].flatMap((group) => group.facts.predecessors ?? []);
  const placeOf = (name: string) => all.find((one) => one.name === name && one.repository)?.repository;
  return (facts.predecessors ?? []).map((one) => ({ repository: placeOf(one.name), ...one }));
}

const editable = ['kind', 'leaders', 'near', 'channels', 'meetings', 'initiatives', 'related'] as const;
export type EditableField = (typeof editable)[number];

/** The whole view of one group. @param today ISO 8601 day @throws if there is no group at this path */
export function groupView(registry: Registry, path: string, today: string) {
  const { groups } = registry;
  const group = groups.get(path);
  if (!group) throw new Error(`there is no group at ${path}`);
  const { kind, charter, verified, resources = [], meetings, initiatives, ...facts } = group.facts;
  const parent = groups.get(parentPath(path) ?? '');
  const below = ofKind(registry, 'subproject').filter((one) => parentPath(one.path) === path);
  const labelled = [group, lender(registry, group)].find((one) => one?.facts.initiatives.label);
  const label = labelled?.facts.initiatives.label;
  const agenda = label && kind === 'tag' ? agendaUrl(label) : undefined;
  const edit = editable.map((field) => [field, editUrl(`${path}/group.yaml`, group.source.lineOf(field))]);

  return {
    ...card(group),
    ...peopleOf(registry, group),
    ...channelsOf(registry, group),
    charter,
    verified,
    resources,
    'leadership-note': facts['leadership-note'],
    meetingNote: meetings.note,
    kindName: kindNames[kind],
    roles: Object.keys(facts.leaders) as Role[],
    parent: parent && ref(parent),
    subprojects: below.map(card),
    projects: projectsNear(registry, path),
    series: seriesViews(group, today),
    /** `of` names the group whose label the queries hold: this one or its parent; without it they are for all groups. */
    queries: { ...initiativeQueries(label), of: labelled?.facts.name, agenda, page: initiatives.page },
    initiatives: initiativeViews(group.facts),
    related: relatedOf(registry, group),
    predecessors: predecessorsOf(registry, group),
    /** The newest few. */
    history: groupHistory(registry, group, today).slice(0, 6),
    /** Where each block of facts is edited: its line, or the first where the file has no such field yet. */
    edit: Object.fromEntries(edit) as Record<EditableField, string>,
  };
}
