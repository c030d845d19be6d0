/** The shape of `group.yaml`, `people.yaml` and `projects.yaml`. Types and the editors' JSON Schema are made from this. */
import * as z from 'zod';
import { date, form, link, name, personId, slackId, text, unconfirmed, url } from './values';

const term = z
  .strictObject({ start: date, end: date.optional(), unconfirmed })
  .describe('Leave `end` out where none is recorded; the rule for the role then gives it');
const holder = z.strictObject({ person: personId, term: term.optional(), unconfirmed });
const seat = z.enum(['governing-board', 'end-user', 'maintainer', 'toc']);
const seated = holder.extend({ seat: seat.describe('Who elected this seat') });

export const roles = ['chairs', 'tech-leads', 'leads', 'organizers', 'members', 'alternates'] as const;

const former = holder.extend({ role: z.enum(roles), note: text.optional() });

const aliases = z.array(name).min(1).describe('Other words for it');
const topic = z.union([name, z.strictObject({ name, aliases })], 'write text, or fields: name, aliases');

export const series = z
  .strictObject({
    title: name,
    start: z.iso
      .datetime({ local: true, precision: -1, abort: true, error: 'write local time, no zone: 2026-06-02T08:00' })
      .regex(/\d$/)
      .describe('First known meeting, local time without a zone: 2026-06-02T08:00'),
    zone: text.describe('IANA time zone: America/Los_Angeles'),
    duration: form(
      /^PT(([1-9]|1\d|2[0-3])H([1-5]?\dM)?|24H|[1-9]\d{0,2}M)$/,
      'write up to a day, as ISO 8601 has it: PT1H or PT45M',
    ).optional(),
    rrule: text.describe('RFC 5545 recurrence: FREQ=WEEKLY;INTERVAL=2'),
    except: z.array(date).optional().describe('Days on which the meeting does not take place'),
    unconfirmed,
  })
  .describe('A meeting that repeats');

const initiative = z.strictObject({
  title: name,
  summary: text,
  issue: z.int('write the number of an issue: 1749').positive().optional().describe('Number of its issue in cncf/toc'),
  folder: url.optional(),
  artifacts: z.array(z.strictObject({ title: name, url })).optional(),
  notes: url.optional(),
  series: z.array(series).min(1).optional().describe('When it meets'),
  meets: text.optional().describe('When it meets, in words, where that gives no series'),
  slack: z.strictObject({ name: name.optional(), id: slackId.optional() }).optional(),
});

const near = z.strictObject({
  category: text.optional().describe('A category of the CNCF landscape, for all of its projects'),
  project: text.optional().describe('A key of projects.yaml, instead of a category'),
  scope: text.describe('Words of the charter, or of the page of a group without one, that this rests on'),
  rank: z.int().min(2).optional().describe('Place among the groups near the same; left out for the nearest'),
  unconfirmed,
});

export const verified = z.strictObject({
  on: date.describe('The day the facts were checked against the sources'),
  sources: z.array(url).min(1),
});

const predecessor = z.strictObject({
  name,
  repository: url.optional(),
  note: text.optional(),
  legacy: z.boolean('write true or false').optional().describe('True for one of the TAGs archived in 2025'),
  emeritus: z.array(personId).optional().describe('Its emeritus chairs'),
  unconfirmed,
});

const slack = z.strictObject({ name: name.optional().describe('Without the #'), id: slackId.optional(), unconfirmed });
const label = form(/^(tag|sub)\/[a-z-]+$|^toc$/, 'write a label of cncf/toc: tag/infrastructure, sub/mentoring or toc');
const relation = z.strictObject({ group: text.describe('Its folder: tags/infrastructure'), why: text });

const common = {
  name,
  aliases: z.array(name).optional(),
  summary: text.describe('One sentence a newcomer understands'),
  status: z.enum(['active', 'archived']).default('active'),
  topics: z.array(topic).min(1),
  near: z.array(near).min(1).optional().describe("CNCF projects near the group's field, as this site reads its scope"),
  'leadership-note': text.optional().describe('Said where nobody is recorded, or beside the list'),
  liaisons: z.array(personId).optional().describe('TOC members who look after the group'),
  former: z.array(former).optional().describe('Nobody is deleted: past leaders move here'),
  channels: z.strictObject({
    slack: slack.optional(),
    'mailing-list': link.optional(),
    'community-page': link.optional(),
    website: link.optional(),
    discussions: link.optional(),
    linkedin: link.optional(),
    repository: link.optional().describe("The group's own repository"),
    files: link.optional().describe("The group's folder in cncf/toc"),
  }),
  meetings: z.strictObject({
    calendar: link.optional(),
    feed: url.optional().describe('The iCalendar feed of the calendar, which `npm run drift` compares'),
    join: link.optional(),
    notes: link.optional(),
    'notes-archive': link.optional(),
    agendas: link.optional(),
    recordings: link.optional(),
    'recordings-archive': link.optional(),
    note: text.optional().describe('What else is known of the schedule, in a sentence'),
    series: z.array(series).describe('Empty where no schedule is recorded'),
  }),
  charter: z
    .strictObject({ url, state: z.enum(['text', 'placeholder']), on: date.describe('Last change of the text') })
    .optional(),
  resources: z.array(z.strictObject({ title: name, url, about: text })).optional(),
  initiatives: z.strictObject({
    label: label.optional().describe("The group's label in cncf/toc"),
    page: url.optional(),
    known: z.array(initiative).optional(),
  }),
  related: z.array(relation).optional().describe('Write each pair once; both pages show it'),
  predecessors: z.array(predecessor).optional(),
  verified,
};

const holders = z.array(holder);
const seats = z.array(seated);

const ofKind = <K extends string, L extends z.ZodRawShape>(kind: K, leaders: L) =>
  z.strictObject({ kind: z.literal(kind), ...common, leaders: z.strictObject(leaders) });

export const groupSchema = z.discriminatedUnion(
  'kind',
  [
    ofKind('tag', { chairs: holders, 'tech-leads': holders }),
    ofKind('tcg', { organizers: holders }),
    ofKind('subproject', { leads: holders }),
    ofKind('committee', { chairs: holders, members: seats, alternates: seats }),
  ],
  'write kind: tag, tcg, subproject or committee',
);

const person = z.strictObject({
  name,
  github: z
    .literal('unknown', 'write unknown, or remove it: the key is the handle')
    .optional()
    .describe('Set where no GitHub handle is known; else the key is the handle'),
  organization: name.optional(),
});

export const peopleSchema = z.record(personId, person, 'write a line for each person: "octocat: {name: Mona Lisa}"');

const category = form(/^\S.* \/ \S.*$/, 'write "Category / Subcategory"').describe(
  'As the CNCF landscape has it: Runtime / Cloud Native Network',
);
const repository = form(/^([\w.-]+\/[\w.-]+|https:\/\/\S+)$/, 'write owner/name on GitHub, or an https address');

const project = z.strictObject({
  level: z.enum(['graduated', 'incubating', 'sandbox']),
  category,
  also: z.array(category).min(1).optional().describe('Further categories in the landscape'),
  repository: repository.describe('owner/name on GitHub, else an https address'),
  aliases: aliases.optional().describe('Other names that people use for the project or for a part of it, never topics'),
});

/** The projects of the CNCF and their places in its landscape. */
export const projectsSchema = z.strictObject({
  verified,
  projects: z.record(name, project).describe('By name, in alphabetical order'),
});

export type GroupFacts = z.infer<typeof groupSchema>;
export type PersonFacts = z.infer<typeof person>;
export type ProjectFacts = z.infer<typeof project>;
export type Kind = GroupFacts['kind'];
export type Role = (typeof roles)[number];
export type Holder = z.infer<typeof holder> & { seat?: z.infer<typeof seat>; note?: string };
export type Term = z.infer<typeof term>;
export type Series = z.infer<typeof series>;
export type Near = z.infer<typeof near>;
export type Link = z.infer<typeof link>;
export type Initiative = z.infer<typeof initiative>;
