/** The shapes of the API's files. Their JSON Schemas are made from these, so a change here changes what others rely on. */
import * as z from 'zod';
import { roles as bound, levels } from '../registry/requirements';
import { series as facts, roles, verified } from '../registry/schema';

const [text, url, day, instant] = [z.string(), z.url(), z.iso.date(), z.iso.datetime()];
const unconfirmed = z.literal(true).optional().describe('The group has not confirmed this');
const end = day.optional();
const one = text.optional();
const link = z.object({ url, label: text, unconfirmed });

const kind = z.enum(['committee', 'tag', 'tcg', 'subproject']);
const ref = z.object({ path: text.describe('Its id'), url: url.describe('Its page'), name: text, kind });
const card = ref.extend({ summary: text, status: z.enum(['active', 'archived']), topics: z.array(text) });

const id = text.describe('The GitHub handle; without `profile`, a name in its place');
const person = z.object({ id, name: text, organization: one, profile: url.optional() });
const rule = one.describe('The length that a rule sets, where no end is recorded');
const term = z.object({ start: day, end, rule, unconfirmed }).optional();
const held = { past: z.boolean(), term, seat: one, note: one, unconfirmed };

const series = z.object({
  ...facts.shape,
  minutes: z.number().describe('What a meeting lasts, or is taken to last where no duration is recorded'),
  rhythm: text.describe('In words'),
  next: z.array(instant).describe('The meetings of a year from the day of the build, in UTC'),
  unconfirmed,
});
const group = card.extend({
  kindName: text,
  parent: ref.optional(),
  subprojects: z.array(card),
  'leadership-note': one,
  holders: z.array(z.object({ person, role: z.enum(roles), ...held })).describe('Who leads or led the group'),
  liaisons: z.array(person).describe('Members of the TOC who look after the group'),
  channels: z.record(text, link).describe('By name: slack, mailing-list, calendar, notes and others'),
  series: z.array(series).describe('Its meetings; empty where no schedule is recorded'),
  meetingNote: one,
  charter: z.object({ url, state: z.enum(['text', 'placeholder']), on: day }).optional(),
  resources: z.array(z.object({ title: text, url, about: text })),
  initiatives: z.array(z.object({ title: text, summary: text, meets: one, links: z.array(link) })),
  related: z.array(z.object({ group: ref, why: text })),
  predecessors: z.array(z.object({ name: text, repository: url.optional(), note: one, unconfirmed })),
  verified,
});
const project = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  level: z.enum(['graduated', 'incubating', 'sandbox']),
  category: text.describe('In the CNCF landscape'),
  also: z.array(text).describe('Further categories'),
  url,
  groups: z
    .array(z.object({ group: ref, scope: text, charter: url.optional(), unconfirmed }))
    .describe('Nearest first'),
});
const requirement = z.object({
  id: text,
  url: url.describe('The rule on its page'),
  section: text,
  head: one.describe('What the sentence begins with'),
  level: levels.optional().describe('RFC 2119'),
  qualifier: one.describe('What limits the level'),
  text: text.describe('Markdown'),
  binds: z.array(bound),
  sources: z.array(url),
});

const documentation = url;
const index = { version: z.literal('1'), built: day, documentation, license: text, files: z.record(text, url) };
const leader = person.extend({ roles: z.array(z.object({ group: ref, role: text, title: text, ...held })) });

/** The files by their names, under `/api/v1/`; `group` stands for the file of each group. */
export const shapes = {
  index: z.object(index),
  groups: z.object({ groups: z.array(card.extend({ data: url.describe('Its file in this API') })) }),
  group: z.object({ group }),
  people: z.object({ people: z.array(leader) }),
  projects: z.object({ projects: z.array(project) }),
  meetings: z.object({ meetings: z.array(series.extend({ group: ref })) }),
  rules: z.object({ rules: z.array(requirement) }),
};
export type ApiFile = keyof typeof shapes;
