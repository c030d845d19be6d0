/** What the two pages that this site grew from must keep. A page may say more, in between or after. */

/** Texts with a comma between them. */
type List = string;
type Seed = {
  path: string;
  headings: [level: number, text: string, id?: string][];
  /** `rows` are the first cells. */
  tables: { columns: List; rows: List }[];
  /** `points` are the words in bold that begin its items. */
  admonitions: { type: string; title: string; points: List }[];
  /** Addresses as the page has them; where the first text had a stale one, its replacement. */
  links: string[];
};

const tcgs: Seed = {
  path: '/tcgs/',
  headings: [
    [1, 'CNCF Technical Community Groups (TCGs)'],
    [2, 'Overview', 'overview'],
    [2, 'Current TCGs', 'current-tcgs'],
    [3, 'Artificial Intelligence', 'artificial-intelligence'],
    [3, 'Platform Engineering', 'platform-engineering'],
    [3, 'Software Supply Chain Security', 'software-supply-chain-security'],
    [2, 'How TCGs Work', 'how-tcgs-work'],
    [3, 'Structure', 'structure'],
    [3, 'Meetings', 'meetings'],
    [3, 'Communication', 'communication'],
    [2, "TCG vs TAG: What's the Difference?", 'tcg-vs-tag-whats-the-difference'],
    [2, 'Evolution Path', 'evolution-path'],
    [2, 'Forming a New TCG', 'forming-a-new-tcg'],
    [3, '1. Identify Need', '1-identify-need'],
    [3, '2. Draft Proposal', '2-draft-proposal'],
    [3, '3. Submit for Approval', '3-submit-for-approval'],
    [3, '4. Launch and Build', '4-launch-and-build'],
    [2, 'Getting Involved with TCGs', 'getting-involved-with-tcgs'],
    [3, 'Join Discussions', 'join-discussions'],
    [3, 'Attend Meetings', 'attend-meetings'],
    [3, 'Contribute to Initiatives', 'contribute-to-initiatives'],
    [3, 'Become an Organizer', 'become-an-organizer'],
    [2, 'TCG Requirements', 'tcg-requirements'],
    [2, 'Resources and Support', 'resources-and-support'],
    [3, 'CNCF Community Groups Program', 'cncf-community-groups-program'],
    [3, 'Governance', 'governance'],
    [3, 'Contact', 'contact'],
    [2, 'Related Resources', 'related-resources'],
  ],
  tables: [
    {
      columns: 'Aspect, Technical Community Group (TCG), Technical Advisory Group (TAG)',
      rows: 'Purpose, Structure, Scope, Governance, Meetings, Deliverables, Reporting, Lifecycle',
    },
  ],
  admonitions: [
    {
      type: 'tip',
      title: 'TCG Purpose',
      points: 'Discuss and Explore, Build Consensus, Coordinate Work, Foster Innovation, Grow Leaders',
    },
    {
      type: 'info',
      title: 'Core Requirements',
      points:
        'Organizers, Public Meetings, Communication Channels, Code of Conduct, Regular Activity, Technical Leadership Principles',
    },
  ],
  links: [
    '/governance/tech-group-governance/#technical-community-groups',
    '/governance/tech-leadership-principles-guidance/',
    '/initiatives/',
    '/tags/',
    '/tcgs/artificial-intelligence/',
    '/tcgs/platform-engineering/',
    '/tcgs/software-supply-chain-security/',
    '/toc/',
    'https://cloud-native.slack.com/archives/C0MP69YF4',
    'https://community.cncf.io',
    'https://github.com/cncf/communitygroups',
    'https://github.com/cncf/communitygroups/blob/main/organizers.md',
    'https://github.com/cncf/communitygroups?tab=readme-ov-file#how-to-apply',
    'https://github.com/cncf/foundation/blob/main/code-of-conduct.md',
    'https://github.com/cncf/toc',
    'https://github.com/cncf/toc/blob/main/PRINCIPLES.md#technical-leadership-principles',
    'mailto:community-groups@cncf.io',
  ],
};

const infrastructure: Seed = {
  path: '/tags/infrastructure/',
  headings: [
    [1, 'TAG Infrastructure'],
    [2, 'Mission', 'mission'],
    [2, 'Scope', 'scope'],
    [2, 'Meetings', 'meetings'],
    [3, 'Regular Meetings', 'regular-meetings'],
    [3, 'Meeting Resources', 'meeting-resources'],
    [2, 'Communication Channels', 'communication-channels'],
    [3, 'Slack', 'slack'],
    [3, 'Mailing List', 'mailing-list'],
    [3, 'GitHub', 'github'],
    [2, 'Leadership', 'leadership'],
    [2, 'Current Initiatives', 'current-initiatives'],
    [2, 'Getting Involved', 'getting-involved'],
    [3, 'Join the Conversation', 'join-the-conversation'],
    [3, 'Contribute', 'contribute'],
    [3, 'Propose New Work', 'propose-new-work'],
    [2, 'Resources', 'resources'],
  ],
  tables: [
    { columns: 'Resource, Link', rows: 'Meeting Notes, Meeting Agenda, Calendar' },
    {
      columns: 'Resource, Description',
      rows: 'TAG Charter, GitHub Repository, CNCF Slack, Mailing List',
    },
  ],
  admonitions: [],
  links: [
    'https://cloud-native.slack.com',
    'https://github.com/cncf/toc/blob/main/tags/tag-infrastructure/charter.md',
    'https://github.com/cncf/toc/issues?q=state%3Aopen+label%3Atag%2Finfrastructure',
    'https://github.com/cncf/toc/tree/main/tags/tag-infrastructure',
    'https://lists.cncf.io/g/cncf-tag-infrastructure',
    'https://slack.cncf.io',
    'https://www.cncf.io/calendar/',
    'https://www.youtube.com/c/cloudnativefdn',
  ],
};

export const seeds = [tcgs, infrastructure];

/** The chart of the evolution path: what stands in it, and how it leads on. */
export const evolution = {
  path: tcgs.path,
  nodes:
    'Community Discussion, Form TCG, Deliver Initiatives, Sustained Value?, Propose TAG/Subproject, Continue as TCG, TOC Approval, Become TAG/Subproject',
  steps: [
    'Community Discussion → Form TCG',
    'Form TCG → Deliver Initiatives',
    'Deliver Initiatives → Sustained Value?',
    'Sustained Value? (Yes) → Propose TAG/Subproject',
    'Sustained Value? (No) → Continue as TCG',
    'Propose TAG/Subproject → TOC Approval',
    'TOC Approval → Become TAG/Subproject',
  ],
};

/** Addresses that the first text had and that lead nowhere now. */
export const stale = /cncf\/tag-infrastructure(\/|$)|organizer_roles\.md/;
