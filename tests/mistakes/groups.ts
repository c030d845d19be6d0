import { ALPHA, append, BETA, files, gone, type Mistakes, swap } from '../fixture';

const PAGE = 'tcgs/beta/index.mdx';
const gamma = () => (files['tags/alpha/subprojects/gamma/group.yaml'] ?? '').replace(/near:.*\n/, '');
const heading = (is: string) =>
  `the heading is ${is}, the name "TCG Beta"; make the two equal: "# Name" here, "name:" in group.yaml`;

export default {
  folderFits: {
    'folder of another kind': [
      {
        [BETA]: gone,
        [PAGE]: gone,
        [ALPHA]: swap(/related:\n.*\n/, ''),
        'tags/beta/index.mdx': () => '# TCG Beta\n',
        'tags/beta/group.yaml': () => files[BETA] ?? '',
      },
      'tags/beta/group.yaml:1:7: a tcg can\'t live in "tags/beta"; correct the kind, or move the folder to tcgs/<name>',
    ],
    'missing parent': [
      {
        'tags/eta/subprojects/zeta/group.yaml': gamma,
        'tags/eta/subprojects/zeta/index.mdx': () => '# Gamma\n',
      },
      'tags/eta/subprojects/zeta/group.yaml:1:1: its parent docs/tags/eta/group.yaml is missing; add it, or move this folder under a group that exists',
    ],
  },
  relatedExistsOnce: {
    'related to nobody': [
      { [ALPHA]: swap('group: tcgs/beta', 'group: tcgs/bata') },
      `${ALPHA}:15:13: there is no group "tcgs/bata"; did you mean "tcgs/beta"?`,
    ],
    'related to itself': [
      { [ALPHA]: swap('group: tcgs/beta', 'group: tags/alpha') },
      `${ALPHA}:15:13: a group is not related to itself; remove the entry`,
    ],
    'related twice': [
      { [BETA]: append('related: [{group: tags/alpha, why: Again.}]\n') },
      `${BETA}:12:19: tags/alpha/group.yaml already relates these two groups; remove this one: both pages show the pair anyway`,
    ],
  },
  pageHasFacts: {
    'page without facts': [
      { 'tags/delta/index.mdx': () => '# TAG Delta\n' },
      'tags/delta/index.mdx:1:1: the page has no facts: docs/tags/delta/group.yaml is missing; add it, or move the page',
    ],
  },
  groupHasPages: {
    'facts without a page': [{ [PAGE]: gone }, `${BETA}:1:1: the page docs/tcgs/beta/index.mdx is missing; write it`],
    'TAG without a charter page': [
      { 'tags/alpha/charter.mdx': gone },
      `${ALPHA}:13:10: docs/tags/alpha/charter.mdx is missing; write it`,
    ],
    'TAG without a charter': [
      { [ALPHA]: swap(/charter:.*\n/, '') },
      `${ALPHA}:1:1: a TAG has a charter, none is recorded; add "charter:"`,
    ],
  },
  headingIsName: {
    'another heading': [{ [PAGE]: () => '\n# Beta\n' }, `${PAGE}:2:1: ${heading('"Beta"')}`],
    'no heading': [{ [PAGE]: () => 'TCG Beta\n' }, `${PAGE}:1:1: ${heading('missing')}`],
    'a comment in front matter': [
      { [PAGE]: () => '---\n# TCG Beta\ntitle: B\n---\n\n# Beta\n' },
      `${PAGE}:6:1: ${heading('"Beta"')}`,
    ],
    'a comment in code': [
      { [PAGE]: () => '```bash title="x"\n# TCG Beta\n```\n\n# Beta\n' },
      `${PAGE}:5:1: ${heading('"Beta"')}`,
    ],
    'a comment in code that another fence would end': [
      { [PAGE]: () => '~~~~\n```\n~~~\n# TCG Beta\n~~~~\n' },
      `${PAGE}:1:1: ${heading('missing')}`,
    ],
  },
  dayHasCome: {
    'compared on a day to come': [
      { [ALPHA]: swap('{on: 2026-01-01', '{on: 2026-06-03') },
      `${ALPHA}:8:16: 2026-06-03 is after today, 2026-06-01; write the day on which you compared the facts`,
    ],
    'charter from next year': [
      { [ALPHA]: swap('text, on: 2026', 'text, on: 2027') },
      `${ALPHA}:13:62: 2027-01-01 is after today, 2026-06-01; write the day on which the text changed`,
    ],
  },
} satisfies Mistakes;
