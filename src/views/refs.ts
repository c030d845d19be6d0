import type { Group } from '../registry/registry';
import { pageUrl } from './urls';

/** What a link to a group needs. */
export const ref = ({ path, facts: { name, kind } }: Group) => ({ path, url: pageUrl(path), name, kind });
export type GroupRef = ReturnType<typeof ref>;
