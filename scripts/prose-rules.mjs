/** The words we agreed on, as rules of markdownlint: it has none for them. */

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+';
const UNIT =
  'years?|quarters?|months?|weeks?|days?|organizers?|participants?|chairs?|tech leads?|approvals?|seats?|meetings?';

/** Each rule: its name, what is wrong, in which files, and there each pattern with how to fix it. */
const rules = [
  [
    'agreed-terms',
    'not the agreed term',
    /./,
    [
      [/\bcloud-native\b/gi, 'write "cloud native", without a hyphen'],
      [/\bopen-source\b/gi, 'write "open source", without a hyphen'],
      [/\bsub-projects?\b|\bsub projects?\b|\bSubProjects?\b/g, 'write "subproject"'],
      [/\bwhitepapers?\b/gi, 'write "white paper"'],
      [/\bTOC Shadows?\b/gi, 'write "TOC Alternate": the name changed in May 2026'],
      [/\bTAG Sec\b|\bTAG-Security\b/g, 'write "TAG Security and Compliance"'],
      [/\bTAG DevEx\b|\bTAG Operations\b|\bTAG Workloads\b(?! Foundation)/g, 'write the whole name of the TAG'],
      [/\bTAG: (?=DevEx|Infra|Oper|Secur|Work)/g, 'write "TAG Name", without a colon'],
      [/\bAI TCG\b|\bArtificial Intelligence TCG\b|\bPlatform Engineering TCG\b/g, 'write "TCG Name"'],
      [/\bGithub\b/g, 'write "GitHub"'],
      [/\bKubeFlow\b/g, 'write "Kubeflow"'],
      [/\be-?mail list\b/gi, 'write "mailing list"'],
      [/\be-mails?\b(?! list)/gi, 'write "email"'],
      [/\blife cycles?\b/gi, 'write "lifecycle"'],
      [/\bfill(?:s|ed|ing)? in (?:an?|the|this|its|your|their) [^.\n]*?\bform\b/gi, 'a form is filled "out"'],
      [/\borganis(?!m)|\bbehaviour\b|\bprogramme\b|\btowards\b|\bwhilst\b/gi, 'use the American spelling'],
      [/\b\d{4}-\d{2}-\d{2}\b/g, 'write <Day on="…" />, so that days look alike on all pages'],
    ],
  ],
  [
    'link-names',
    "a link's name that says nothing when it stands alone, as it does for a screen reader",
    /./,
    // A bracket behind a word or another bracket is the title of an admonition or the label of a reference.
    [
      [
        /(?<![\w\]])\[[\s\W_]*(?:here|click here|this|this page|link|this link|learn more|read more|more)[\s\W_]*\](?!:)/gi,
        'name its target',
      ],
    ],
  ],
  [
    'rule-numbers',
    'a number that only a rule may set',
    /\.mdx$/,
    // `two-year`, `six meetings`, `at least two organizers`
    [
      [
        new RegExp(`\\b(?:${NUMBER})[- ](?:${UNIT})\\b`, 'gi'),
        'take it from the rules, <Rule is="…" />, or a group\'s facts',
      ],
    ],
  ],
];

/** What isn't prose: fences, spans of code, imports, tags, and addresses, in this order. */
const HIDDEN = [
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})[^`\n]*\n[\s\S]*?^[ \t>]*\1[`~]*[ \t]*$/gm,
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g,
  /^(?:import|export) .*$/gm,
  /<\/?(?:[a-z](?:"[^"]*"|'[^']*'|=>|[^"'>])*)?>/gi,
  /(?<=\]\()(?:[^()\n]|\([^()\n]*\))*(?=\))|(?<=^ *\[[^\]\n]+\]: *)\S+|\bhttps?:\/\/[^\s)\]]+/gm,
];
const GONE = '\uE000';

/** The lines of a text, with each character that isn't prose replaced by GONE. */
const masked = (lines) =>
  HIDDEN.reduce((text, part) => text.replace(part, (code) => code.replace(/./g, GONE)), lines.join('\n')).split('\n');

export default rules.map(([id, description, files, patterns]) => ({
  names: [id],
  description,
  tags: ['words'],
  parser: 'none',
  function: ({ name, lines }, onError) => {
    for (const [index, line] of files.test(name) ? masked(lines).entries() : []) {
      const kept = line.split('').flatMap((character, column) => (character === GONE ? [] : [column]));
      for (const [wrong, fix] of patterns) {
        for (const match of line.replaceAll(GONE, '').matchAll(wrong)) {
          const range = [kept[match.index] + 1, match[0].length];
          onError({ lineNumber: index + 1, detail: `"${match[0]}"; ${fix}`, range });
        }
      }
    }
  },
}));
