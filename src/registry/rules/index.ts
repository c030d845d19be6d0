/** Rules that need more than one value. Each is a small function that yields what it finds wrong. */

import type { Problem } from '../problems';
import type { Registry } from '../registry';
import { labelIsUnique, slackIdIsUnique } from './channels';
import {
  charterHasPage,
  factsHavePage,
  folderMatchesKind,
  headingIsName,
  pageHasFacts,
  parentExists,
  relatedExistsOnce,
} from './groups';
import {
  notCurrentAndFormer,
  oncePerRole,
  organizersOfManyCompanies,
  seatsAreFilled,
  termEndsAfterStart,
  termIsRunning,
} from './leaders';
import { rruleParses, shortNameIsUnique, zoneIsIana } from './meetings';
import { everybodyExists, everybodyIsUsed, liaisonSitsOnToc, onePersonOneEntry } from './people';
import {
  categoryHasGroup,
  nearCategoryExists,
  nearIsNamedOnce,
  nearNamesOneThing,
  nearProjectExists,
  projectNamesAreUnique,
  projectsAreSorted,
  ranksDiffer,
} from './projects';

/** @param today ISO 8601 day */
export type RegistryRule = (registry: Registry, today: string) => Iterable<Problem>;

export const rules: RegistryRule[] = [
  everybodyExists,
  everybodyIsUsed,
  onePersonOneEntry,
  liaisonSitsOnToc,
  oncePerRole,
  notCurrentAndFormer,
  termEndsAfterStart,
  termIsRunning,
  seatsAreFilled,
  organizersOfManyCompanies,
  folderMatchesKind,
  parentExists,
  relatedExistsOnce,
  factsHavePage,
  pageHasFacts,
  headingIsName,
  charterHasPage,
  slackIdIsUnique,
  labelIsUnique,
  rruleParses,
  zoneIsIana,
  shortNameIsUnique,
  projectNamesAreUnique,
  projectsAreSorted,
  nearNamesOneThing,
  nearCategoryExists,
  nearProjectExists,
  nearIsNamedOnce,
  ranksDiffer,
  categoryHasGroup,
];
