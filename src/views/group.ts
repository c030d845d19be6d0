/** What a page gets of a group: its facts with people, parents, relations and addresses joined in. Plain JSON. */
import { ruleInWords, termRules } from '../registry/governance';
import { type Group, holdersOf, parentPath, type Registry } from '../registry/registry';
import type { Former, GroupFacts, Holder, Initiative, Kind, Link, Role, Term } from '../registry/schema';
import { type GroupEvent, groupHistory } from './history';
import { type NearProjects, projectsNear } from './projects';
import { type GroupRef, ref } from './refs';
import { inWords, type SeriesView, seriesViews } from './series';
import { agendaUrl, editUrl, githubUrl, initiativesUrl, issueUrl, slackUrl } from './urls';

export { type GroupRef, ref, type SeriesView };

export type PersonView = { id: string; name: string; profile?: string | undefined; organization?: string | undefined };
/** `unconfirmed: true` marks what the group has not confirmed. */
type Unconfirmed = { unconfirmed?: boolean | undefined };
export type LinkView = Unconfirmed & { url: string; label: string };
/** `rule` is the length that a rule sets, where no end is recorded. */
export type TermView = Term & { rule?: string | undefined };
export type HolderView = Omit<Holder, 'person' | 'term'> & {
  person: PersonView;
  term?: TermView | undefined;
  role: Role;
  past: boolean;
  note?: string | undefined;
};
export type InitiativeView = Unconfirmed & Pick<Initiative, 'title' | 'summary' | 'meets'> & { links: LinkView[] };
export type GroupCard = GroupRef & Pick<GroupFacts, 'summary' | 'status'> & { topics: string[] };
export type ChannelName = keyof GroupFacts['channels'] | Exclude<keyof GroupFacts['meetings'], 'series' | 'note'>;
export type GroupView = GroupCard &
  Pick<GroupFacts, 'leadership-note' | 'charter'> & {
    kindName: string;
    projects: NearProjects[];
    parent?: GroupRef | undefined;
    subprojects: GroupCard[];
    roles: Role[];
    holders: HolderView[];
    liaisons: PersonView[];
    channels: Partial<Record<ChannelName, LinkView>>;
    /** What a subproject has none of its own of, and takes from its parent. */
    shared: ChannelName[];
    series: SeriesView[];
    meetingNote?: string | undefined;
    resources: { title: string; url: string; about: string }[];
    /** `of` names the group whose label the queries hold: this one, its parent, or every group. */
    queries: { open: string; all: string; of: string; agenda?: string | undefined; page?: string | undefined };
    initiatives: InitiativeView[];
    related: { group: GroupRef; why: string }[];
    predecessors: NonNullable<GroupFacts['predecessors']>;
    /** The newest few. */
    history: GroupEvent[];
    verified: GroupFacts['verified'];
    /** Where each block of facts is edited. */
    edit: Record<EditableField, string>;
  };

export const kindNames: Record<Kind, string> = {
  committee: 'Committee',
  tag: 'Technical Advisory Group',
  tcg: 'Technical Community Group',
  subproject: 'Subproject',
};

export const card = (group: Group): GroupCard => ({
  ...ref(group),
  summary: group.facts.summary,
  status: group.facts.status,
  topics: group.facts.topics.map((topic) => (typeof topic === 'string' ? topic : topic.name)),
});

/** @throws if people.yaml has no such person, which the rules rule out */
export function personView({ people }: Registry, id: string): PersonView {
  const facts = people.get(id);
  if (!facts) throw new Error(`"${id}" is not in people.yaml`);
  const { name, organization, github } = facts;
  return { id, name, organization, profile: github === 'unknown' ? undefined : githubUrl(id) };
}

function holderView(registry: Registry, role: Role, holder: Holder | Former, past: boolean): HolderView {
  const rule = termRules[role];
  const term = holder.term && { ...holder.term, rule: holder.term.end || !rule ? undefined : ruleInWords(rule) };
  return { ...holder, role, past, term, person: personView(registry, holder.person) };
}

/** Everybody a group names, with roles now and before. */
export const peopleOf = (registry: Registry, group: Group): Pick<GroupView, 'holders' | 'liaisons'> => ({
  holders: [...holdersOf(group)].map(({ role, holder, past }) => holderView(registry, role, holder, past)),
  liaisons: (group.facts.liaisons ?? []).map((id) => personView(registry, id)),
});

const called: Partial<Record<ChannelName, string>> = { linkedin: 'LinkedIn', join: 'meeting page' };

/** Labels name the group too, so that a link can stand alone: "TAG Alpha mailing list". */
function channelsOf({ facts }: Group): GroupView['channels'] {
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
function relatedOf({ groups }: Registry, { path, facts }: Group): GroupView['related'] {
  const inbound = [...groups.values()].flatMap((other) =>
    (other.facts.related ?? []).filter(({ group }) => group === path).map(({ why }) => ({ group: ref(other), why })),
  );
  const outbound = (facts.related ?? []).flatMap(({ group, why }) => {
    const other = groups.get(group);
    return other ? [{ group: ref(other), why }] : [];
  });
  return [...outbound, ...inbound];
}

export const initiativeViews = ({ initiatives }: GroupFacts): InitiativeView[] =>
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

/** A predecessor of two groups has its repository recorded with one of them. */
const repositoryOf = (
  { groups }: Registry,
  { name, repository }: GroupView['predecessors'][number],
): string | undefined => {
  const all = [...groups.values()].flatMap(({ facts }) => facts.predecessors ?? []);
  return repository ?? all.find((other) => other.name === name && other.repository)?.repository;
};

const editable = ['kind', 'leaders', 'former', 'liaisons', 'channels', 'meetings', 'initiatives', 'related'] as const;
export type EditableField = (typeof editable)[number];

/** The line of each field in the group's file; the first line where it has no such field yet. */
const editUrls = ({ path, source }: Group): GroupView['edit'] => {
  const urls = editable.map((field) => [field, editUrl(`${path}/group.yaml`, source.lineOf(field))]);
  return Object.fromEntries(urls);
};

/** The whole view of one group. @param today ISO 8601 day @throws if there is no group at this path */
export function groupView(registry: Registry, path: string, today: string): GroupView {
  const group = registry.groups.get(path);
  if (!group) throw new Error(`there is no group at ${path}`);
  const { facts } = group;
  const parent = registry.groups.get(parentPath(path) ?? '');
  const own = channelsOf(group);
  const from = facts.kind === 'subproject' ? parent : undefined;
  const shared = from && channelsOf(from);
  const taken = inherited.filter((name) => !own[name] && shared?.[name]);
  const labelled = [group, from].find((one) => one?.facts.initiatives.label);
  const label = labelled?.facts.initiatives.label;
  const children = [...registry.groups.values()].filter((one) => parentPath(one.path) === path);

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
    channels: { ...Object.fromEntries(taken.map((name) => [name, shared?.[name]])), ...own },
    shared: taken,
    series: seriesViews(group, today),
    meetingNote: facts.meetings.note,
    resources: facts.resources ?? [],
    queries: {
      open: initiativesUrl(label),
      all: initiativesUrl(label, 'all'),
      of: labelled?.facts.name ?? 'every group',
      agenda: label && facts.kind === 'tag' ? agendaUrl(label) : undefined,
      page: facts.initiatives.page,
    },
    initiatives: initiativeViews(facts),
    related: relatedOf(registry, group),
    predecessors: (facts.predecessors ?? []).map((one) => ({ ...one, repository: repositoryOf(registry, one) })),
    history: groupHistory(registry, group, today).slice(0, 6),
    verified: facts.verified,
    edit: editUrls(group),
  };
}
