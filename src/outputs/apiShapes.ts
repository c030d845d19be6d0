/** The shapes of the API's files. Their JSON Schemas are made from these, so a change here changes what others rely on. */
import * as z from 'zod';
import { roles as bound, levels } from '../registry/requirements';
import { roles } from '../registry/schema';

const text = z.string();
const url = z.url();
const day = z.iso.date();
const list = <Of extends z.ZodType>(of: Of) => z.array(of);
const unconfirmed = z.literal(true).optional().describe('The group has not confirmed this');

const ref = z.object({
  path: text.describe('The id of the group'),
  url: url.describe('Its page'),
  name: text,
  kind: z.enum(['committee', 'tag', 'tcg', 'subproject']),
});
const card = ref.extend({
  summary: text,
  status: z.enum(['active', 'archived']),
  topics: list(text),
});
const link = z.object({ url, label: text, unconfirmed });
const person = z.object({
  id: text.describe('The GitHub handle; without `profile`, a name in its place'),
  name: text,
  organization: text.optional(),
  profile: url.optional().describe('On GitHub'),
});
const term = z.object({
  start: day,
  end: day.optional(),
  rule: text.optional().describe('The length that a rule sets, where no end is recorded'),
  unconfirmed,
});
const held = { past: z.boolean(), term: term.optional(), seat: text.optional(), note: text.optional(), unconfirmed };
const series = z.object({
  title: text,
  start: z.iso.datetime({ local: true, precision: -1 }).describe('The first known meeting, in local time'),
  zone: text.describe('IANA time zone'),
  rrule: text.describe('RFC 5545'),
  except: list(day).optional().describe('Days without the meeting'),
  duration: z.iso.duration().optional(),
  minutes: z.number().describe('What a meeting lasts, or is taken to last where no duration is recorded'),
  rhythm: text.describe('In words'),
  next: list(z.iso.datetime()).describe('The meetings of a year from the day of the build, in UTC'),
  unconfirmed,
});
const group = card.extend({
  kindName: text,
  parent: ref.optional(),
  subprojects: list(card),
  'leadership-note': text.optional(),
  holders: list(z.object({ person, role: z.enum(roles), ...held })).describe('Who leads or led the group'),
  liaisons: list(person).describe('Members of the TOC who look after the group'),
  channels: z.record(text, link).describe('By name: slack, mailing-list, calendar, notes and others'),
  series: list(series).describe('Its meetings; empty where no schedule is recorded'),
  meetingNote: text.optional(),
  charter: z.object({ url, state: z.enum(['text', 'placeholder']), on: day }).optional(),
  resources: list(z.object({ title: text, url, about: text })),
  initiatives: list(z.object({ title: text, summary: text, meets: text.optional(), links: list(link) })),
  related: list(z.object({ group: ref, why: text })),
  predecessors: list(z.object({ name: text, repository: url.optional(), note: text.optional(), unconfirmed })),
  verified: z.object({ on: day, sources: list(url) }).describe('When the facts were compared, and with what'),
});
const project = z.object({
  id: text,
  name: text,
  aliases: list(text),
  level: z.enum(['graduated', 'incubating', 'sandbox']),
  category: text.describe('In the CNCF landscape'),
  also: list(text).describe('Further categories'),
  url,
  groups: list(z.object({ group: ref, scope: text, charter: url.optional(), unconfirmed })).describe(
    'The nearest first',
  ),
});
const rule = z.object({
  id: text,
  url: url.describe('The rule on its page'),
  section: text,
  head: text.optional().describe('What the sentence begins with'),
  level: levels.optional().describe('RFC 2119'),
  qualifier: text.optional().describe('What limits the level'),
  text: text.describe('Markdown'),
  binds: list(bound),
  sources: list(url),
});

/** The files by their names, under `/api/v1/`; `group` stands for the file of each group. */
export const shapes = {
  index: z.object({
    version: z.literal('1'),
    built: day.describe('The day that the build took for today'),
    documentation: url,
    license: z.literal('CC-BY-4.0'),
    files: z.record(text, url),
  }),
  groups: z.object({ groups: list(card.extend({ data: url.describe('Its file in this API') })) }),
  group: z.object({ group }),
  people: z.object({
    people: list(person.extend({ roles: list(z.object({ group: ref, role: text, title: text, ...held })) })),
  }),
  projects: z.object({ projects: list(project) }),
  meetings: z.object({ meetings: list(series.extend({ group: ref })) }),
  rules: z.object({ rules: list(rule) }),
};
export type ApiFile = keyof typeof shapes;
