/** What a page gets of a group: its facts with people, parents, relations and addresses joined in. Plain JSON. */
import { ruleInWords, termRules } from '../registry/governance';
import { type Group, holdersOf, parentPath, type Registry } from '../registry/registry';
import type { GroupFacts, Holder, Kind, Link, Role, Term } from '../registry/schema';
import { groupHistory } from './history';
import { projectsNear } from './projects';
import { type GroupRef, ref } from './refs';
import { inWords, type SeriesView, seriesViews } from './series';
import { agendaUrl, editUrl, githubUrl, initiativesUrl, issueUrl, slackUrl } from './urls';

export { type GroupRef, ref, type SeriesView };

export type PersonView = { id: string; name: string; profile?: string | undefined; organization?: string | undefined };
/** `unconfirmed: true` marks what the group has not confirmed. */
export type LinkView = { url: string; label: string; unconfirmed?: boolean | undefined };
/** `rule` is the length that a rule sets, where no end is recorded. */
export type TermView = Term & { rule?: string | undefined };
type InGroup = { person: PersonView; term?: TermView | undefined; role: Role; past: boolean };
export type HolderView = Omit<Holder, 'person' | 'term'> & InGroup;
export type InitiativeView = ReturnType<typeof initiativeViews>[number];
export type GroupCard = ReturnType<typeof card>;
export type ChannelName = keyof GroupFacts['channels'] | Exclude<keyof GroupFacts['meetings'], 'series' | 'note'>;
type Channels = Partial<Record<ChannelName, LinkView>>;
export type GroupView = ReturnType<typeof groupView>;

export const kindNames: Record<Kind, string> = {
  committee: 'Committee',
  tag: 'Technical Advisory Group',
  tcg: 'Technical Community Group',
  subproject: 'Subproject',
};

/** A group's topics, each with the other words for it behind it. */
export const topicsOf = ({ facts }: Group): [name: string, ...others: string[]][] =>
  facts.topics.map((topic) => (typeof topic === 'string' ? [topic] : [topic.name, ...topic.aliases]));

/** What a list says of a group. */
export const card = (group: Group) => ({
  ...ref(group),
  summary: group.facts.summary,
  status: group.facts.status,
  topics: topicsOf(group).map(([name]) => name),
});

/** @throws if people.yaml has no such person, which the rules rule out */
export function personView({ people }: Registry, id: string): PersonView {
  const facts = people.get(id);
  if (!facts) throw new Error(`"${id}" is not in people.yaml`);
  const { name, organization, github } = facts;
  return { id, name, organization, profile: github === 'unknown' ? undefined : githubUrl(id) };
}

/** Everybody a group names, with roles now and before. */
export const peopleOf = (registry: Registry, group: Group) => ({
  holders: holdersOf(group).map(({ role, holder, past }): HolderView => {
    const rule = termRules[role];
    const term = holder.term && { ...holder.term, rule: holder.term.end || !rule ? undefined : ruleInWords(rule) };
    return { ...holder, role, past, term, person: personView(registry, holder.person) };
  }),
  liaisons: (group.facts.liaisons ?? []).map((id) => personView(registry, id)),
});

const called: Partial<Record<ChannelName, string>> = { linkedin: 'LinkedIn', join: 'meeting page' };

/** Labels name the group too, so that a link can stand alone: "TAG Alpha mailing list". */
function ownChannels({ facts }: Group): Channels {
  const { slack, ...others } = facts.channels;
  const { series: _series, note: _note, ...places } = facts.meetings;
  const links = Object.entries({ ...others, ...places }) as [ChannelName, Link][];
  const views = links.map(([name, link]) => {
    const label = `${facts.name} ${called[name] ?? name.replaceAll('-', ' ')}`;
    return [name, { label, ...(typeof link === 'string' ? { url: link } : link) }];
  });
  if (!slack) return Object.fromEntries(views);
  const label = slack.name ? `#${slack.name}` : `${facts.name} Slack channel`;
  const url = slack.id ? slackUrl(slack.id) : 'https://slack.cncf.io';
  return { slack: { url, label, unconfirmed: slack.unconfirmed }, ...Object.fromEntries(views) };
}

/** Both directions of every pair, the group's own first. */
function relatedOf({ groups }: Registry, { path, facts }: Group) {
  const inbound = [...groups.values()].flatMap((other) =>
    (other.facts.related ?? []).filter(({ group }) => group === path).map(({ why }) => ({ group: ref(other), why })),
  );
  const outbound = (facts.related ?? []).flatMap(({ group, why }) => {
    const other = groups.get(group);
    return other ? [{ group: ref(other), why }] : [];
  });
  return [...outbound, ...inbound];
}

export const initiativeViews = ({ initiatives }: GroupFacts) =>
  (initiatives.known ?? []).map(({ title, summary, meets, series = [], artifacts = [], ...more }) => {
    const links = [
      { label: `Issue ${more.issue}`, url: more.issue && issueUrl(more.issue) },
      { label: 'Files', url: more.folder },
      ...artifacts.map((artifact) => ({ label: artifact.title, url: artifact.url })),
      { label: 'Notes', url: more.notes },
      { label: `#${more.slack?.name}`, url: more.slack?.id && slackUrl(more.slack.id) },
    ].filter((link): link is LinkView => Boolean(link.url));
    const { unconfirmed } = series.find((one) => one.unconfirmed) ?? {};
    return { title, summary, meets: [series.map(inWords), meets ?? []].flat().join('; '), unconfirmed, links };
  });

/** Places a subproject shares with its parent unless it has its own. */
const inherited: ChannelName[] = ['slack', 'mailing-list', 'calendar'];

/** Where a group talks and meets; `shared` are those that it has none of its own of, and takes from its parent. */
export function channelsOf({ groups }: Registry, group: Group) {
  const own = ownChannels(group);
  const parent = group.facts.kind === 'subproject' ? groups.get(parentPath(group.path) ?? '') : undefined;
  const theirs = parent && ownChannels(parent);
  const shared = inherited.filter((name) => !own[name] && theirs?.[name]);
  const channels: Channels = { ...Object.fromEntries(shared.map((name) => [name, theirs?.[name]])), ...own };
  return { channels, shared };
}

/** A predecessor of two groups has its repository recorded with one of them. */
function predecessorsOf({ groups }: Registry, { facts }: Group) {
  const all = [...groups.values()].flatMap((group) => group.facts.predecessors ?? []);
  return (facts.predecessors ?? []).map((one) => {
    const other = all.find(({ name, repository }) => name === one.name && repository);
    return { ...one, repository: one.repository ?? other?.repository };
  });
}

const editable = ['kind', 'leaders', 'near', 'channels', 'meetings', 'initiatives', 'related'] as const;
export type EditableField = (typeof editable)[number];

/** The whole view of one group. @param today ISO 8601 day @throws if there is no group at this path */
export function groupView(registry: Registry, path: string, today: string) {
  const group = registry.groups.get(path);
  if (!group) throw new Error(`there is no group at ${path}`);
  const { facts, source } = group;
  const parent = registry.groups.get(parentPath(path) ?? '');
  const from = facts.kind === 'subproject' ? parent : undefined;
  const labelled = [group, from].find((one) => one?.facts.initiatives.label);
  const label = labelled?.facts.initiatives.label;
  const children = [...registry.groups.values()].filter((one) => parentPath(one.path) === path);
  const edit = editable.map((field) => [field, editUrl(`${path}/group.yaml`, source.lineOf(field))]);

  return {
    ...card(group),
    'leadership-note': facts['leadership-note'],
    charter: facts.charter,
    kindName: kindNames[facts.kind],
    projects: projectsNear(registry, path),
    parent: parent && ref(parent),
    subprojects: children.filter((one) => one.facts.kind === 'subproject').map(card),
    roles: Object.keys(facts.leaders) as Role[],
    ...peopleOf(registry, group),
    ...channelsOf(registry, group),
    series: seriesViews(group, today),
    meetingNote: facts.meetings.note,
    resources: facts.resources ?? [],
    /** `of` names the group whose label the queries hold: this one, its parent, or every group. */
    queries: {
      open: initiativesUrl(label),
      all: initiativesUrl(label, 'all'),
      of: labelled?.facts.name ?? 'every group',
      agenda: label && facts.kind === 'tag' ? agendaUrl(label) : undefined,
      page: facts.initiatives.page,
    },
    initiatives: initiativeViews(facts),
    related: relatedOf(registry, group),
    predecessors: predecessorsOf(registry, group),
    /** The newest few. */
    history: groupHistory(registry, group, today).slice(0, 6),
    verified: facts.verified,
    /** Where each block of facts is edited: its line, or the first where the file has no such field yet. */
    edit: Object.fromEntries(edit) as Record<EditableField, string>,
  };
}
