/** Change: adds our components, so that a page can use them without an import. */
import MDXComponents from '@theme-original/MDXComponents';
import { Anchor } from '@site/src/components/Anchor';
import { Channels } from '@site/src/components/Channels';
import { Count } from '@site/src/components/Count';
import { GroupCard, GroupCards } from '@site/src/components/GroupCards';
import { GroupLink } from '@site/src/components/GroupLink';
import { InitiativeList, InitiativeQueries, Initiatives } from '@site/src/components/Initiatives';
import { Join } from '@site/src/components/Join';
import { FormerLeaders, Leaders, Liaisons } from '@site/src/components/Leaders';
import { LegacyTags } from '@site/src/components/LegacyTags';
import { Level } from '@site/src/components/Level';
import { LiaisonTable } from '@site/src/components/LiaisonTable';
import { Meetings } from '@site/src/components/Meetings';
import { Predecessors, Related, Subprojects } from '@site/src/components/Related';
import { Resources } from '@site/src/components/Resources';
import { Rule } from '@site/src/components/Rule';
import { Summary } from '@site/src/components/Summary';
import { Verified } from '@site/src/components/Verified';

export default {
  ...MDXComponents,
  strong: Level,
  Anchor,
  Channels,
  Count,
  FormerLeaders,
  GroupCard,
  GroupCards,
  GroupLink,
  InitiativeList,
  InitiativeQueries,
  Initiatives,
  Join,
  Leaders,
  LegacyTags,
  LiaisonTable,
  Liaisons,
  Meetings,
  Predecessors,
  Related,
  Resources,
  Rule,
  Subprojects,
  Summary,
  Verified,
};
