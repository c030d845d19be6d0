/** Rules that need more than one value: every function that a file named here exports. */
import type { Registry } from '../registry';
import * as groups from './groups';
import * as leaders from './leaders';
import * as lists from './lists';
import * as meetings from './meetings';
import * as pages from './pages';
import type { GroupRule, RegistryRule } from './rule';

const groupRules = [groups, leaders, meetings].flatMap((file) => Object.values<GroupRule>(file));
const registryRules = [lists, pages].flatMap((file) => Object.values<RegistryRule>(file));

const inEachGroup = (rule: GroupRule) => ({
  name: rule.name,
  find: (registry: Registry, today: string) =>
    [...registry.groups.values()].flatMap((group) =>
      [...rule(group, registry, today)].map((fault) => group.source.problem(...fault)),
    ),
});

/** Every rule with its name; `find` gives all that it finds wrong, where `today` is an ISO 8601 day. */
export const rules = [...groupRules.map(inEachGroup), ...registryRules.map((find) => ({ name: find.name, find }))];
