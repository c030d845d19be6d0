/** What `tags.yaml` of cncf/toc says of each TAG and subproject, in the words of our registry. */
import * as z from 'zod';
import { personId } from '../../registry/schema';
import type { Path } from '../../registry/source';
import { list, type Upstream } from './document';

/** The example that upstream's template is filled with: "Foo Baz Bar", `playlist?foo`. */
const EXAMPLE = /(^|[-?/ ])foo([-_ ]?ba[rz])*( co\.?)?$/i;

function clean(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return value ?? undefined;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return EXAMPLE.test(text) ? undefined : text || undefined;
}

const given = <T extends z.ZodType>(form: T) => z.preprocess(clean, form.optional());
const text = given(z.string('not text'));
const address = given(z.url({ protocol: /^https$/, error: 'not an https address' }));
const day = given(z.iso.date('not a day such as 2026-06-09'));
const handle = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^@|^https:\/\/github\.com\/|\/$/g, '') : value;
const entry = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, 'not an entry with fields');
const one = <T extends z.ZodRawShape>(shape: T) => z.preprocess((value) => value ?? {}, entry(shape));

/** Passed over, too: texts that this site has in its own words, and queries by labels that cncf/toc lacks in part. */
const passed = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, z.unknown().optional()]));

const person = entry({
  github: z.preprocess(handle, given(personId)),
  name: text,
  company: text,
  term: one({ start: day, end: day }),
  ...passed('lfx_id email'),
});
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
  leadership: one({ chairs: list(person), tech_leads: list(person), subproject_leads: list(person) }),
  meetings: list(meeting),
  contact: one({ slack: text, slack_channel: text, mailing_list: address, toc_liaison: list(person) }),
  ...passed('mission_statement charter_link label tag_initiatives subproject_initiatives'),
  ...passed('landscape_url landscape_preview_image'),
});
const tag = subproject.extend({ tag_subprojects: list(subproject) });
const tagsFile = entry({ tags: list(tag), toc_subprojects: list(subproject) });

type Person = z.infer<typeof person>;
export type TheirPerson = Person & { at: string };

export type TheirGroup = {
  at: string;
  kind: 'tag' | 'subproject';
  name: string;
  /** Its last folder in cncf/toc; older files leave it out. */
  folder: string | undefined;
  parent: TheirGroup | undefined;
  /** By role; a list that names nobody says nothing, not that the seats are empty. */
  people: Record<string, TheirPerson[]>;
  /** Every value given for a field of ours: `meetings.notes`. */
  fields: Record<string, string[]>;
};

/** Every group of a `tags.yaml`; what can't be understood is left out and noted. */
export function groupsOf(upstream: Upstream): TheirGroup[] {
  function read(
    group: z.infer<typeof subproject>,
    kind: TheirGroup['kind'],
    path: Path,
    parent?: TheirGroup,
  ): TheirGroup {
    const { dir, name = '', leadership, meetings, contact } = group;
    const people = (found: Person[], ...field: string[]) =>
      found
        .map((each, index) => ({ ...each, at: upstream.at([...path, ...field, index]) }))
        .filter((each) => each.github || each.name);
    const chairs = people(leadership.chairs, 'leadership', 'chairs');
    const leads = people(leadership.subproject_leads, 'leadership', 'subproject_leads');
    const all = (field: keyof z.infer<typeof meeting>) => meetings.flatMap((meeting) => meeting[field] ?? []);
    return {
      at: upstream.at(path),
      kind,
      name: name.replace(/ sub ?project/i, ''),
      folder: dir?.replace(/^tag-|-subproject$/g, ''),
      parent,
      people: {
        ...(kind === 'tag' ? { chairs, leads } : { leads: [...chairs, ...leads] }),
        'tech-leads': people(leadership.tech_leads, 'leadership', 'tech_leads'),
        liaisons: people(contact.toc_liaison, 'contact', 'toc_liaison'),
      },
      fields: {
        'channels.slack.id': [...(contact.slack?.match(/\b[CG][A-Z0-9]{8,}\b/) ?? [])],
        'channels.slack.name': [...(contact.slack_channel?.match(/[a-z0-9_-]+/) ?? [])],
        'channels.mailing-list': [contact.mailing_list ?? []].flat(),
        'meetings.calendar': all('tag_calendar'),
        'meetings.recordings': all('recordings_url'),
        'meetings.notes': all('meeting_notes_url'),
        'meetings.join': all('zoom_url'),
        'meetings.series': all('schedule'),
      },
    };
  }
  const { tags, toc_subprojects } = upstream.as(tagsFile);
  const inTags = tags.flatMap(({ tag_subprojects, ...group }, index) => {
    const their = read(group, 'tag', ['tags', index]);
    return [
      their,
      ...tag_subprojects.map((sub, at) => read(sub, 'subproject', ['tags', index, 'tag_subprojects', at], their)),
    ];
  });
  const inToc = toc_subprojects.map((group, index) => read(group, 'subproject', ['toc_subprojects', index]));
  return [...inTags, ...inToc].filter(({ name }) => name);
}
