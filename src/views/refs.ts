import type { Group } from '../registry/registry';
import type { Kind } from '../registry/schema';
import { pageUrl } from './urls';

/** What a link to a group needs. */
export type GroupRef = { path: string; url: string; name: string; kind: Kind };

export const ref = ({ path, facts: { name, kind } }: Group): GroupRef => ({ path, url: pageUrl(path), name, kind });
