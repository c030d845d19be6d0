/** What Markdown style and spelling don't see: the words we agreed on, and numbers that belong to a rule. */

/** One thing wrong in a page. */
export type Finding = { file: string; line: number; what: string };

/** What we write, and what we don't. */
const terms: [RegExp, string][] = [
  [/\bcloud-native\b/i, '"cloud native", without a hyphen'],
  [/\bopen-source\b/i, '"open source", without a hyphen'],
  [/\bsub-projects?\b|\bsub projects?\b|\bSubProjects?\b/, '"subproject"'],
  [/\bwhitepapers?\b/i, '"white paper"'],
  [/\bTOC Shadows?\b/i, '"TOC Alternate": the name changed in May 2026'],
  [/\bTAG Sec\b|\bTAG-Security\b/, '"TAG Security and Compliance"'],
  [/\bTAG DevEx\b|\bTAG Operations\b|\bTAG Workloads\b(?! Foundation)/, 'the whole name of the TAG'],
  [/\bTAG: (?=DevEx|Infra|Oper|Secur|Work)/, '"TAG Name", without a colon'],
  [/\bAI TCG\b|\bArtificial Intelligence TCG\b|\bPlatform Engineering TCG\b/, '"TCG Name"'],
  [/\bGithub\b/, '"GitHub"'],
  [/\bKubeFlow\b/, '"Kubeflow"'],
  [/\be-?mail list\b/i, '"mailing list"'],
  [/\borganis(?!m)|\bbehaviour\b|\bprogramme\b/i, 'the American spelling'],
  [/\b\d{4}-\d{2}-\d{2}\b/, '<Day on="…" />, so that days look alike on all pages'],
];

/** Link texts that say nothing when they stand alone, as they do for a screen reader. */
const EMPTY_LINK = /\[(here|click here|this|this page|link|this link|learn more|read more|more)\]\(/i;

const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+';
const UNIT =
  'years?|quarters?|months?|weeks?|days?|hours?|minutes?|organizers?|participants?|chairs?|tech leads?|approvals?|seats?|meetings?';
/** `two-year`, `six meetings`, `at least two organizers`: numbers that only a rule may set. */
const RULE_NUMBER = new RegExp(`\\b(${NUMBER})[- ](${UNIT})\\b`, 'i');

/** The lines of a page that are prose: no front matter, code, imports, tags of components or addresses. */
export function* proseLines(text: string): Generator<{ line: number; prose: string }> {
  let inside = '';
  for (const [index, raw] of text.split('\n').entries()) {
    if (inside) {
      if (raw.startsWith(inside)) inside = '';
      continue;
    }
    if (index === 0 && raw === '---') inside = '---';
    else if (raw.trim().startsWith('```')) inside = '```';
    if (inside || /^(import|export) /.test(raw)) continue;
    const prose = raw
      .replace(/\]\([^)]*\)/g, ']()')
      .replace(/<[^>]*>/g, '')
      .replace(/`[^`]*`/g, '');
    yield { line: index + 1, prose };
  }
}

/** Everything wrong with the words of one page; `ruled` says whether numbers must come from the rules. */
export function findings(file: string, text: string, ruled: boolean): Finding[] {
  const found: Finding[] = [];
  const hidden = text.split('\n').findIndex((line) => /^import toc\b/.test(line));
  if (hidden >= 0) {
    const what = 'an import named "toc" takes the place of the page\'s table of contents: name it otherwise';
    found.push({ file, line: hidden + 1, what });
  }
  for (const { line, prose } of proseLines(text)) {
    for (const [wrong, right] of terms) {
      const match = wrong.exec(prose);
      if (match) found.push({ file, line, what: `"${match[0]}": write ${right}` });
    }
    const empty = EMPTY_LINK.exec(prose);
    if (empty) found.push({ file, line, what: `a link named "${empty[1]}": name its target` });
    const number = ruled && RULE_NUMBER.exec(prose);
    if (number) {
      const what = `"${number[0]}": take it from the rules, <Rule is="…" />, or a group's facts`;
      found.push({ file, line, what });
    }
  }
  return found;
}

/** Each page has a description: one sentence of 50 to 160 characters, and no other page has the same. */
export function descriptionFindings(pages: { file: string; text: string }[]): Finding[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ file, text }) => {
    const lines = text.split('\n');
    const line = lines.findIndex((raw) => raw.startsWith('description:'));
    const description = lines[line]
      ?.slice('description:'.length)
      .trim()
      .replace(/^["']|["']$/g, '');
    const at = (what: string): Finding[] => [{ file, line: Math.max(line, 0) + 1, what }];
    if (!description) return at('no description: add one sentence to the front matter');
    const other = seen.get(description);
    if (other) return at(`${other} has the same description: write another`);
    seen.set(description, file);
    if (!description.endsWith('.')) return at('the description is not a sentence: end it with a period');
    const { length } = description;
    if (length < 50 || length > 160) return at(`the description has ${length} characters, not 50 to 160`);
    return [];
  });
}
