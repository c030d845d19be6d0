/** Addresses that follow from an id. */
import { type Group, shortName } from '../registry/registry';

export const REPOSITORY = 'https://github.com/cncf/technical-groups';

export const slackUrl = (id: string): string => `https://cloud-native.slack.com/archives/${id}`;
export const githubUrl = (handle: string): string => `https://github.com/${handle}`;
export const issueUrl = (number: number): string => `https://github.com/cncf/toc/issues/${number}`;
/** Where GitHub opens a file for editing; it makes a fork for those who need one, and marks the line. */
export const editUrl = (path: string, line = 1): string => `${REPOSITORY}/edit/main/docs/${path}#L${line}`;

/** Issues of cncf/toc that all these terms of a search fit. */
const issuesUrl = (...terms: string[]): string =>
  `https://github.com/cncf/toc/issues?q=${terms.map(encodeURIComponent).join('+')}`;

/** Initiatives in cncf/toc, of one group's label or of all: those that are open, and all of them. */
export function initiativeQueries(label?: string): { open: string; all: string } {
  const terms = ['label:kind/initiative', ...(label ? [`label:${label}`] : [])];
  return { open: issuesUrl('is:open', ...terms), all: issuesUrl(...terms) };
}

/** Open issues of a group's label: where a TAG keeps its agenda topics and requests. */
export const agendaUrl = (label: string): string => issuesUrl('state:open', `label:${label}`);

/** A group's page, from the site's root. */
export const pageUrl = (path: string): string => `/${path}/`;

/** What a link to a group needs. */
export const ref = ({ path, facts: { name, kind } }: Group) => ({ path, url: pageUrl(path), name, kind });
export type GroupRef = ReturnType<typeof ref>;

/** The page that always shows a group's next meeting. */
export const nextUrl = (path: string): string => `/next/${shortName(path)}/`;

/** The Atom feed of a group's events, or of those of all groups. */
export const feedUrl = (path?: string): string => (path ? `/changes/${shortName(path)}.xml` : '/changes.xml');

/** Where a page's card is in the built site, from the id that Docusaurus gives the page: `tags/alpha/index`. */
export const cardPath = (id: string): string => `cards/${id.replace(/\/index$/, '')}.png`;
