/** What `tags.yaml` of cncf/toc says of each TAG and subproject, in the words of our registry. */
import * as z from 'zod';
import { date, personId, url } from '../../registry/values';
import { withoutPassword } from '../difference';
import type { Entry } from './document';

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
const handle = z.preprocess(
  (value) => (typeof value === 'string' ? value.replace(/^@|^https:\/\/github\.com\/|\/$/g, '') : value),
  valid(personId, 'not a GitHub handle'),
);
/** Passed over: texts that this site has in its own words, and queries by labels that cncf/toc lacks in part. */
const PASSED =
  'mission_statement charter_link label tag_initiatives subproject_initiatives landscape_url landscape_preview_image';
const GROUP = `dir name leadership meetings contact ${PASSED}`;
const MEETING = 'tag_calendar recordings_url meeting_notes_url zoom_url schedule description';

export type TheirPerson = ReturnType<typeof peopleIn>[number];
export type TheirGroup = ReturnType<typeof groupOf>;
type Parent = { name: string; fields: Record<string, string[]> };

/** Those of a list of whom anything is said; upstream has entries for people who are not there. */
function peopleIn(group: Entry, list: string) {
  const all = group.entries(list, 'github name company term lfx_id email').map((one) => {
    const [github, name, company] = [one.value('github', handle), one.value('name', text), one.value('company', text)];
    const term = one.entry('term', 'start end');
    const [start, end] = [term.value('start', day), term.value('end', day)];
    return { at: one.at, github, name, organization: company === name ? undefined : company, term: { start, end } };
  });
  return all.filter(({ github, name }) => github || name);
}

/** A group, with every value given for a field of ours; older files leave out its last folder in cncf/toc. */
function groupOf(group: Entry, kind: 'tag' | 'subproject', parent?: Parent) {
  const leadership = group.entry('leadership', 'chairs tech_leads subproject_leads');
  const [chairs, leads] = [peopleIn(leadership, 'chairs'), peopleIn(leadership, 'subproject_leads')];
  const contact = group.entry('contact', 'slack slack_channel mailing_list toc_liaison');
  const meetings = group.entries('meetings', MEETING);
  const inMeetings = (key: string, form = address) => meetings.flatMap((one) => one.value(key, form) ?? []);
  // A list of people that names nobody says nothing, not that the seats are empty.
  const people: Record<string, TheirPerson[]> = {
    ...(kind === 'tag' ? { chairs, leads } : { leads: [...chairs, ...leads] }),
    'tech-leads': peopleIn(leadership, 'tech_leads'),
    liaisons: peopleIn(contact, 'toc_liaison'),
  };
  const fields: Parent['fields'] = {
    'channels.slack.id': [...(contact.value('slack', text)?.match(/\b[CG][A-Z0-9]{8,}\b/) ?? [])],
    'channels.slack.name': [...(contact.value('slack_channel', text)?.match(/[a-z0-9_-]+/) ?? [])],
    'channels.mailing-list': [contact.value('mailing_list', address) ?? []].flat(),
    'meetings.calendar': inMeetings('tag_calendar'),
    'meetings.recordings': inMeetings('recordings_url'),
    'meetings.notes': inMeetings('meeting_notes_url'),
    'meetings.join': inMeetings('zoom_url'),
    'meetings.series': inMeetings('schedule', text),
  };
  const [dir, name = ''] = [group.value('dir', text), group.value('name', text)];
  const folder = dir?.replace(/^tag-|-subproject$/g, '');
  return { at: group.at, kind, name: name.replace(/ sub ?project/i, ''), folder, parent, people, fields };
}

/** Every group of a `tags.yaml`; what can't be understood is left out and noted. */
export function groupsOf(upstream: Entry) {
  const file = upstream.only('tags toc_subprojects');
  const inTags = file.entries('tags', `${GROUP} tag_subprojects`).flatMap((tag) => {
    const their = groupOf(tag, 'tag');
    return [their, ...tag.entries('tag_subprojects', GROUP).map((each) => groupOf(each, 'subproject', their))];
  });
  const inToc = file.entries('toc_subprojects', GROUP).map((each) => groupOf(each, 'subproject'));
  return [...inTags, ...inToc].filter(({ name }) => name);
}
