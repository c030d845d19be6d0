import { governance, inWords, type RuleForm, type RuleName, ruleInWords } from '@site/src/registry/governance';

/** The number that a rule of governance sets, in words. The source stands in the table of rules. */
export const Rule = ({ is, as }: { is: RuleName; as?: RuleForm }) => ruleInWords(governance[is], as);

/** How many there are, in words: never typed, always counted. */
export const Count = ({ of }: { of: unknown[] }) => inWords(of.length);
