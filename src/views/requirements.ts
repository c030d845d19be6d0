/** The rules of governance: as Markdown, since Docusaurus makes a page's table of contents from that alone, and as data. */
import { governance, type RuleForm, type RuleName, ruleInWords } from '../registry/governance';
import { capital } from '../registry/names';
import type { Registry } from '../registry/registry';
import { everyRule, levels, type Requirements, roles } from '../registry/requirements';

/** Links to sources, by the names of file and place: `tag-governance.md#duties`. */
const linksTo = (urls: string[]): string =>
  urls.map((url) => `[${url.slice(url.lastIndexOf('/') + 1)}](${url})`).join(', ');

/**
 * A section as a table or, without a head, as a list, of a single rule as a paragraph. A rule names its sources if they
 * are its own.
 */
function section(name: string, one: Requirements[string]): string {
  const lines = everyRule({ [name]: one }).map(({ id, row = '', level = '', qualifier, text, sources }) => {
    const strength = [level, qualifier].filter(Boolean).join(qualifier?.includes(':') ? '; ' : ', ');
    const first = `<Anchor id="${id}" />${row.toUpperCase()} ${strength.replace(/(MUST|SHOULD|MAY)( NOT)?/g, '**$&**')}`;
    const rule = sources === one.sources ? text : `${text} (${linksTo(sources)})`;
    return one.head ? `| ${first} | ${rule} |` : `${one.rules.length > 1 ? '- ' : ''}<Anchor id="${id}" />${rule}.`;
  });
  const head = one.head ? `| ${one.rules[0]?.level ? 'Level' : 'Row'} | ${one.head} |\n|---|---|\n` : '';
  return `${head}${lines.join('\n')}\n\nSource: ${linksTo(one.sources)}\n`;
}

/** What binds a role, under a heading: a list for each level, first the rules that are about this role above all. */
function byRole(role: string, requirements: Requirements): string {
  const bound = everyRule(requirements)
    .filter(({ binds }) => binds.some((one) => one === role))
    .sort((a, b) => Number(b.binds[0] === role) - Number(a.binds[0] === role));
  const lists = [...levels.options, undefined].map((at) => {
    const rules = bound.filter(({ level }) => level === at);
    const items = rules.map(({ id, row, head = 'Rule', level, qualifier = ':', text, sources }) => {
      const limit = qualifier.includes(':') ? '' : `**${capital(qualifier)}:** `;
      const sentence = head === 'Rule' ? text : `${head.replace('…', '')} **${level}** ${text}`;
      const place = `[${row ? `rule ${row.toUpperCase()}` : 'rule'}](/governance/tech-group-governance/#${id})`;
      const links = [place, ...sources.map((url) => `[source](${url})`)].join(', ');
      return `- ${limit}${capital(sentence)} <small>(${links})</small>\n`;
    });
    return items.length > 0 ? `**${at ?? 'Without a level'}**\n\n${items.join('')}\n` : '';
  });
  return `## ${role.length === 3 ? role.toUpperCase() : capital(role.replace('-', ' '))}\n\n${lists.join('')}`;
}

/** A number of a rule in its text: `{leave-cover}`, or `{leave-cover as number}`. */
const NUMBER = /\{(\S+?)(?: as (\w+))?\}/g;
const toRule = (_: string, name: string, form?: string) => `<Rule is="${name}"${form ? ` as="${form}"` : ''} />`;

const withNumbers = (text: string): string => text.replace(NUMBER, toRule);
const inBox = (text: string): string =>
  `import styles from '@site/src/components/overview/Requirements.module.css';

<div className={styles.rules}>

${text}
</div>
`;

/** The files that pages import: `rules/<section>.mdx` for each section, and `by-role.mdx`. */
export function ruleFiles({ requirements }: Registry): Record<string, string> {
  const sections = Object.entries(requirements).map(([name, one]) => [
    `rules/${name}.mdx`,
    inBox(withNumbers(section(name, one))),
  ]);
  const roleTexts = roles.options.map((role) => byRole(role, requirements));
  return { ...Object.fromEntries(sections), 'by-role.mdx': withNumbers(roleTexts.join('')) };
}

/** The same files, all empty, by the text of rules.yaml: for a server that starts while a fact is wrong. */
export function emptyRuleFiles(yaml: string): Record<string, string> {
  const sections = [...yaml.matchAll(/^([\w-]+):/gm)].map(([, name]) => `rules/${name}.mdx`);
  return Object.fromEntries(['by-role.mdx', ...sections].map((name) => [name, '']));
}

/** Every rule by itself, with the numbers in its text, and without e-mail addresses, which its page has. */
export const rulesView = ({ requirements }: Registry) =>
  everyRule(requirements).map(({ path: [section], text, rules: _rules, ...rule }) => ({
    ...rule,
    section,
    url: `/governance/tech-group-governance/#${rule.id}`,
    text: text
      .replace(NUMBER, (_, name: RuleName, form?: RuleForm) => ruleInWords(governance[name], form))
      .replace(/\[[^\]]*\]\(mailto:[^)]*\)/g, 'the address on the page'),
  }));
