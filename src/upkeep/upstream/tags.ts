/** What `tags.yaml` of cncf/toc says of each TAG and subproject, in the words of our registry. */
import * as z from 'zod';
import { date, personId, url } from '../../registry/values';
import { withoutPassword } from '../difference';
import { entry, fitting, list, type Upstream } from './document';

/** The example that upstream's template is filled with: "Foo Baz Bar", `playlist?foo`. */
const EXAMPLE = /(^|[-?/ ])foo([-_ ]?ba[rz])*( co\.?)?$/i;

function clean(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return value ?? undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return EXAMPLE.test(text) ? undefined : withoutPassword(text) || undefined;
}

const given = <T extends z.ZodType>(form: T) => z.preprocess(clean, form.optional());
const text = given(z.string('not text'));
/** A value that a file of ours could hold. */
const valid = (form: z.ZodType, what: string) =>
  given(z.string(what).refine((value) => form.safeParse(value).success, what));
const address = valid(url, 'not an https address');
const day = valid(date, 'not a day such as 2026-06-09');
const handle = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^@|^https:\/\/github\.com\/|\/$/g, '') : value;
const one = <T extends z.ZodRawShape>(shape: T) => z.preprocess((value) => value ?? {}, entry(shape));

/** Passed over, too: texts that this site has in its own words, and queries by labels that cncf/toc lacks in part. */
const passed = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, z.unknown().optional()]));

const person = entry({
  github: z.preprocess(handle, valid(personId, 'not a GitHub handle')),
  name: text,
  company: text,
  term: one({ start: day, end: day }),
  ...passed('lfx_id email'),
});
/** Those of a list of whom anything is said; upstream has entries for people who are not there. */
const people = list(person).transform((all) =>
  all
    .filter(({ github, name }) => github || name)
    .map((one) => ({ ...one, organization: one.company === one.name ? undefined : one.company })),
);
const meeting = entry({
  tag_calendar: address,
  recordings_url: address,
  meeting_notes_url: address,
  zoom_url: address,
  schedule: text,
  ...passed('description'),
});
const subproject = entry({
  dir: text,
  name: text,
  leadership: one({ chairs: people, tech_leads: people, subproject_leads: people }),
  meetings: list(meeting),
  contact: one({ slack: text, slack_channel: text, mailing_list: address, toc_liaison: people }),
  ...passed('mission_statement charter_link label tag_initiatives subproject_initiatives'),
  ...passed('landscape_url landscape_preview_image'),
});
const tag = subproject.extend({ tag_subprojects: list(subproject) });
const tagsFile = entry({ tags: list(tag), toc_subprojects: list(subproject) });

export type TheirPerson = z.infer<typeof people>[number];
export type TheirGroup = ReturnType<typeof groupOf>;
type Parent = { name: string; fields: Record<string, string[]> };

/** A group, with every value given for a field of ours; older files leave out its last folder in cncf/toc. */
function groupOf(group: z.infer<typeof subproject>, kind: 'tag' | 'subproject', parent?: Parent) {
  const { at, dir, name = '', meetings, contact } = group;
  const { chairs, tech_leads, subproject_leads } = group.leadership;
  // A list of people that names nobody says nothing, not that the seats are empty.
  const people: Record<string, TheirPerson[]> = {
    ...(kind === 'tag' ? { chairs, leads: subproject_leads } : { leads: [...chairs, ...subproject_leads] }),
    'tech-leads': tech_leads,
    liaisons: contact.toc_liaison,
  };
  const fields = {
    'channels.slack.id': [...(contact.slack?.match(/\b[CG][A-Z0-9]{8,}\b/) ?? [])],
    'channels.slack.name': [...(contact.slack_channel?.match(/[a-z0-9_-]+/) ?? [])],
    'channels.mailing-list': [contact.mailing_list ?? []].flat(),
    'meetings.calendar': meetings.flatMap((one) => one.tag_calendar ?? []),
    'meetings.recordings': meetings.flatMap((one) => one.recordings_url ?? []),
    'meetings.notes': meetings.flatMap((one) => one.meeting_notes_url ?? []),
    'meetings.join': meetings.flatMap((one) => one.zoom_url ?? []),
    'meetings.series': meetings.flatMap((one) => one.schedule ?? []),
  };
  const folder = dir?.replace(/^tag-|-subproject$/g, '');
  return { at, kind, name: name.replace(/ sub ?project/i, ''), folder, parent, people, fields };
}

/** Every group of a `tags.yaml`; what can't be understood is left out and noted. */
export function groupsOf(upstream: Upstream) {
  const { tags, toc_subprojects } = fitting(upstream, tagsFile);
  const inTags = tags.flatMap(({ tag_subprojects, ...group }) => {
    const their = groupOf(group, 'tag');
    return [their, ...tag_subprojects.map((each) => groupOf(each, 'subproject', their))];
  });
  return [...inTags, ...toc_subprojects.map((each) => groupOf(each, 'subproject'))].filter(({ name }) => name);
}
