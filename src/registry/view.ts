/** What a page gets of a group: facts with people, parents, relations and addresses joined in. Plain JSON. */
import { governance, type Rule, ruleInWords } from './governance';
import { type Group, holdersOf, parentPath, type Registry } from './load';
import { rhythm } from './meetings';
import type { Former, GroupFacts, Holder, Kind, Link, Role, Series } from './schema';
import { agendaUrl, editUrl, githubUrl, initiativesUrl, issueUrl, pageUrl, slackUrl } from './urls';

export type GroupRef = { path: string; url: string; name: string; kind: Kind };
export type PersonView = { id: string; name: string; profile?: string; organization?: string };
export type TermView = { start: string; end?: string; rule?: string; toConfirm?: true };
export type HolderView = {
  person: PersonView;
  term?: TermView;
  seat?: string;
  note?: string;
  role?: Role;
  toConfirm?: true;
};
export type LinkView = { url: string; label: string; toConfirm?: true };
export type SeriesView = Series & { rhythm: string; toConfirm?: true };
export type InitiativeView = {
  title: string;
  summary: string;
  links: LinkView[];
  meets?: string;
};
export type GroupCard = GroupRef & {
  summary: string;
  topics: string[];
  status: GroupFacts['status'];
};
export type GroupView = GroupCard & {
  kindName: string;
  aliases: string[];
  projects: string[];
  parent?: GroupRef;
  subprojects: GroupCard[];
  leaders: { role: Role; holders: HolderView[] }[];
  leadershipNote?: string;
  liaisons: PersonView[];
  former: HolderView[];
  channels: Partial<Record<ChannelName, LinkView>>;
  /** The parent whose channels these are, where the group has none of its own. */
  sharedFrom?: GroupRef;
  meetings: { series: SeriesView[]; note?: string };
  charter?: { url: string; state: 'text' | 'placeholder'; on: string };
  resources: { title: string; url: string; about: string }[];
  initiatives: {
    open: string;
    all: string;
    /** False where the group has no label, so that the queries are those of every group. */
    own: boolean;
    agenda?: string;
    page?: string;
    known: InitiativeView[];
  };
  related: { group: GroupRef; why: string }[];
  predecessors: { name: string; repository?: string; note?: string; toConfirm?: true }[];
  verified: { on: string; sources: string[]; edit: string };
};

export type ChannelName =
  | keyof GroupFacts['channels']
  | Exclude<keyof GroupFacts['meetings'], 'series' | 'note'>;

export const kindNames: Record<Kind, string> = {
  committee: 'Committee',
  tag: 'Technical Advisory Group',
  tcg: 'Technical Community Group',
  subproject: 'Subproject',
};

const labels: Record<ChannelName, string> = {
  slack: 'Slack channel',
  'mailing-list': 'mailing list',
  'community-page': 'community page',
  website: 'website',
  discussions: 'GitHub discussions',
  calendar: 'meeting calendar',
  join: 'registration page',
  notes: 'meeting notes',
  'notes-archive': 'archive of meeting notes',
  agendas: 'agendas',
  recordings: 'recordings',
  'recordings-archive': 'older recordings',
  repository: 'repository',
  files: 'files',
  linkedin: 'LinkedIn page',
};

const doubt = (value: { sure?: 'medium' | undefined } | undefined): { toConfirm?: true } =>
  value?.sure ? { toConfirm: true } : {};

export const ref = ({ path, facts: { name, kind } }: Group): GroupRef => ({
  path,
  url: pageUrl(path),
  name,
  kind,
});

export const card = (group: Group): GroupCard => ({
  ...ref(group),
  summary: group.facts.summary,
  topics: group.facts.topics.map((topic) => (typeof topic === 'string' ? topic : topic.name)),
  status: group.facts.status,
});

export function personView({ people }: Registry, id: string): PersonView {
  const facts = people.get(id);
  if (!facts) throw new Error(`"${id}" is not in people.yaml`);
  const { name, organization, github } = facts;
  return {
    id,
    name,
    ...(github === 'unknown' ? {} : { profile: githubUrl(id) }),
    ...(organization ? { organization } : {}),
  };
}

const termRules: Partial<Record<Role, Rule>> = {
  chairs: governance['chair-term'],
  'tech-leads': governance['tech-lead-term'],
  leads: governance['subproject-lead-term'],
  organizers: governance['organizer-term'],
  members: governance['toc-term'],
};

export function holderView(registry: Registry, role: Role, holder: Holder | Former): HolderView {
  const { term, person } = holder;
  const rule = termRules[role];
  return {
    person: personView(registry, person),
    ...(term && {
      term: {
        start: term.start,
        ...doubt(term),
        ...(term.end ? { end: term.end } : rule && { rule: ruleInWords(rule) }),
      },
    }),
    ...('seat' in holder && holder.seat ? { seat: holder.seat } : {}),
    ...('note' in holder && holder.note ? { note: holder.note } : {}),
    ...('role' in holder ? { role } : {}),
    ...doubt(holder),
  };
}

function linkView(name: ChannelName, group: GroupFacts, link: Link): LinkView {
  const { url, ...rest } = typeof link === 'string' ? { url: link } : link;
  return { url, label: `${group.name} ${labels[name]}`, ...doubt(rest) };
}

function channelsOf({ facts }: Group): Partial<Record<ChannelName, LinkView>> {
  const { slack, ...others } = facts.channels;
  const { series: _series, note: _note, ...places } = facts.meetings;
  const found = Object.entries({ ...others, ...places }) as [ChannelName, Link][];
  const views = Object.fromEntries(found.map(([name, link]) => [name, linkView(name, facts, link)]));
  if (!slack) return views;
  const label = slack.name ? `#${slack.name}` : `${facts.name} ${labels.slack}`;
  const url = slack.id ? slackUrl(slack.id) : 'https://slack.cncf.io';
  return { slack: { url, label, ...doubt(slack) }, ...views };
}

/** Both directions of every pair, the group's own first. */
function relatedOf({ groups }: Registry, { path, facts }: Group): GroupView['related'] {
  const others = [...groups.values()].filter((other) => other.path !== path);
  const inbound = others.flatMap((other) =>
    (other.facts.related ?? []).filter(({ group }) => group === path).map(({ why }) => ({ other, why })),
  );
  const outbound = (facts.related ?? []).flatMap(({ group, why }) => {
    const other = groups.get(group);
    return other ? [{ other, why }] : [];
  });
  return [...outbound, ...inbound].map(({ other, why }) => ({ group: ref(other), why }));
}

export function initiativeViews({ initiatives }: GroupFacts): InitiativeView[] {
  return (initiatives.known ?? []).map(({ title, summary, meets, ...rest }) => ({
    title,
    summary,
    ...(meets ? { meets } : {}),
    links: [
      ...(rest.issue ? [{ label: `Issue ${rest.issue}`, url: issueUrl(rest.issue) }] : []),
      ...(rest.folder ? [{ label: 'Files', url: rest.folder }] : []),
      ...(rest.artifacts ?? []).map((artifact) => ({ label: artifact.title, url: artifact.url })),
      ...(rest.notes ? [{ label: 'Notes', url: rest.notes }] : []),
      ...(rest.slack?.id
        ? [{ label: `Slack: #${rest.slack.name ?? 'channel'}`, url: slackUrl(rest.slack.id) }]
        : []),
    ],
  }));
}

/** Subprojects of a group, in the order of their folders. */
const childrenOf = ({ groups }: Registry, path: string): Group[] =>
  [...groups.values()].filter(
    ({ path: child, facts }) => facts.kind === 'subproject' && parentPath(child) === path,
  );

/** The whole view of one group. @throws if there is no group at this path */
export function groupView(registry: Registry, path: string): GroupView {
  const group = registry.groups.get(path);
  if (!group) throw new Error(`there is no group at ${path}`);
  const { facts } = group;
  const parent = registry.groups.get(parentPath(path) ?? '');
  const own = channelsOf(group);
  const shared = facts.kind === 'subproject' && parent && !own.slack && !own.calendar;
  const label = facts.initiatives.label ?? (shared ? parent.facts.initiatives.label : undefined);
  const { series, note } = facts.meetings;
  const byRole = Object.keys(facts.leaders) as Role[];
  const holders = [...holdersOf(group)];

  return {
    ...card(group),
    kindName: kindNames[facts.kind],
    aliases: facts.aliases ?? [],
    projects: facts.projects ?? [],
    ...(parent ? { parent: ref(parent) } : {}),
    subprojects: childrenOf(registry, path).map(card),
    leaders: byRole.map((role) => ({
      role,
      holders: holders
        .filter((entry) => entry.role === role && !entry.past)
        .map(({ holder }) => holderView(registry, role, holder)),
    })),
    ...(facts['leadership-note'] ? { leadershipNote: facts['leadership-note'] } : {}),
    liaisons: (facts.liaisons ?? []).map((id) => personView(registry, id)),
    former: holders
      .filter(({ past }) => past)
      .map(({ role, holder }) => holderView(registry, role, holder)),
    channels: shared ? { ...channelsOf(parent), ...own } : own,
    ...(shared ? { sharedFrom: ref(parent) } : {}),
    meetings: {
      series: series.map((one) => ({ ...one, rhythm: rhythm(one), ...doubt(one) })),
      ...(note ? { note } : {}),
    },
    ...(facts.charter ? { charter: facts.charter } : {}),
    resources: facts.resources ?? [],
    initiatives: {
      open: initiativesUrl(label),
      all: initiativesUrl(label, 'all'),
      own: Boolean(label),
      ...(label && facts.kind === 'tag' ? { agenda: agendaUrl(label) } : {}),
      ...(facts.initiatives.page ? { page: facts.initiatives.page } : {}),
      known: initiativeViews(facts),
    },
    related: relatedOf(registry, group),
    predecessors: (facts.predecessors ?? []).map(({ name, repository, note: said, sure }) => ({
      name,
      ...(repository ? { repository } : {}),
      ...(said ? { note: said } : {}),
      ...doubt({ sure }),
    })),
    verified: { ...facts.verified, edit: editUrl(`${path}/group.yaml`) },
  };
}
