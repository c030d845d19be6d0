/** Rules that need more than one value: every function that a file of this folder exports. */
import type { Problem } from '../problems';
import type { Registry } from '../registry';
import * as groups from './groups';
import * as leaders from './leaders';
import * as meetings from './meetings';
import * as people from './people';
import * as projects from './projects';
import * as requirements from './requirements';
import * as unfinished from './unfinished';

/** Yields what it finds wrong. @param today ISO 8601 day */
export type RegistryRule = (registry: Registry, today: string) => Iterable<Problem>;

const files = [groups, leaders, meetings, people, projects, requirements, unfinished];
export const rules: RegistryRule[] = files.flatMap((file) => Object.values<RegistryRule>(file));
