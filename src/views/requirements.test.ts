import { describe, expect, it } from 'vitest';
import { fixture, realRegistry } from '../../tests/fixture';
import { everyRule, roles } from '../registry/requirements';
import { emptyRuleFiles, ruleFiles } from './requirements';

const TEXT = 'https://github.com/cncf/toc/blob/main/governance/tag-governance.md';
const PAGE = '/governance/tech-group-governance/';
const README = 'https://github.com/cncf/communitygroups/blob/main/README.md';

/** A section as the site shows it. */
const box = (text: string) =>
  `import styles from '@site/src/components/overview/Requirements.module.css';\n\n<div className={styles.rules}>\n\n${text}\n</div>\n`;

describe('the files of rules', () => {
  const files = ruleFiles(fixture());

  it('have a table for a section with a head, with anchors, numbers and the source', () => {
    expect(files['rules/duties.mdx']).toBe(
      box(`| Level | A chair… |
|---|---|
| <Anchor id="ch1" />CH1 **MUST**, with the tech leads | take **notes** |
| <Anchor id="duties-2" /> **SHOULD**; exception: **MAY** | rest for <Rule is="leave-cover" />, <Rule is="leave-cover" as="number" /> at least |

Source: [tag-governance.md#duties](${TEXT}#duties)
`),
    );
  });

  it('have a list for a section without a head, or a paragraph, and the sources of a rule that has its own', () => {
    const asks = `<Anchor id="escalations-1" />somebody asks ([README.md](${README})).`;
    const source = `\n\nSource: [tag-governance.md#escalations](${TEXT}#escalations)\n`;
    expect(files['rules/escalations.mdx']).toBe(box(asks + source));
    const { requirements, ...registry } = fixture();
    const { escalations } = requirements;
    const rules = [...(escalations?.rules ?? []), { text: 'nobody answers' }];
    const two = ruleFiles({ ...registry, requirements: { escalations: { ...escalations, rules } as never } });
    const answers = '- <Anchor id="escalations-2" />nobody answers.';
    expect(two['rules/escalations.mdx']).toBe(box(`- ${asks}\n${answers}${source}`));
  });

  it('have each role with what binds it, by level, in sentences that stand alone', () => {
    expect(files['by-role.mdx']).toMatch(`## Chair

**MUST**

- **With the tech leads:** A chair **MUST** take **notes** <small>([rule CH1](${PAGE}#ch1), [source](${TEXT}#duties))</small>

**SHOULD**

- A chair **SHOULD** rest for <Rule is="leave-cover" />, <Rule is="leave-cover" as="number" /> at least <small>([rule](${PAGE}#duties-2), [source](${TEXT}#duties))</small>

**Without a level**

- Somebody asks <small>([rule](${PAGE}#escalations-1), [source](${README}))</small>

## Tech lead
`);
  });
});

describe('the rules of this site', () => {
  const registry = realRegistry();
  const files = ruleFiles(registry);
  const rules = everyRule(registry.requirements);

  it('have the same files, empty, while a fact is wrong', () => {
    const empty = emptyRuleFiles(registry.tree.read('governance/rules.yaml'));
    expect(Object.keys(empty).sort()).toEqual(Object.keys(files).sort());
    expect(new Set(Object.values(empty))).toEqual(new Set(['']));
  });

  it('all stand in a page, by section', () => {
    const pages = registry.tree.files.filter((path) => path.endsWith('.mdx')).map((path) => registry.tree.read(path));
    const shown = [...pages.join().matchAll(/<Requirements section="(.*?)"/g)].map(([, name]) => name);
    expect(shown.sort()).toEqual(Object.keys(registry.requirements).sort());
    for (const { id, path } of rules) expect(files[`rules/${path[0]}.mdx`]).toContain(`<Anchor id="${id}" />`);
  });

  it('name their level in the sentence where no column does', () => {
    const lists = rules.filter(({ head, level }) => !head && level);
    expect(lists.filter(({ text, level }) => !text.includes(`**${level}**`))).toEqual([]);
    expect(lists).not.toEqual([]);
  });

  it('stand under each role that they bind, and under no other', () => {
    const parts = (files['by-role.mdx'] ?? '').split(/^## .*$/m).slice(1);
    expect(parts).toHaveLength(roles.options.length);
    for (const [index, role] of roles.options.entries()) {
      const listed = [...(parts[index] ?? '').matchAll(/\[rule.*?#(.*?)\), \[source\]/g)].map(([, id]) => id);
      const bound = rules.filter(({ binds }) => binds.includes(role)).map(({ id }) => id);
      expect(listed.sort()).toEqual(bound.sort());
      expect(bound).not.toEqual([]);
    }
  });
});
