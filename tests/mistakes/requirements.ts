import { append, type Mistakes, RULES, swap } from '../fixture';

export default {
  anchorIsUnique: {
    'anchor twice': [
      { [RULES]: swap('text: somebody asks', 'row: ch1, text: somebody asks') },
      `${RULES}:12:13: another rule has the anchor "ch1"; give this one the next number`,
    ],
  },
  numberIsKnown: {
    'unknown number': [
      { [RULES]: swap('{leave-cover}', '{leaf-cover}') },
      `${RULES}:7:79: no rule sets the number {leaf-cover}; did you mean {leave-cover}?`,
    ],
  },
  sectionsAreShown: {
    'section on no page': [
      { 'governance/index.mdx': swap('<Requirements section="escalations" />', '') },
      `${RULES}:8:1: no page shows the rules "escalations"; write <Requirements section="escalations" />`,
    ],
    'page with an unknown section': [
      { 'governance/index.mdx': append('<Requirements section="dutys" />\n') },
      'governance/index.mdx:6:1: there are no rules "dutys"; did you mean "duties"?',
    ],
  },
} satisfies Mistakes;
