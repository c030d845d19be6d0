import { governance, type RuleForm, type RuleName, ruleInWords } from '@site/src/registry/governance';
import type { ReactElement } from 'react';

/** The number that a rule of governance sets, in words. The source stands in the table of rules. */
export function Rule({ is, as }: { is: RuleName; as?: RuleForm }): ReactElement {
  return <>{ruleInWords(governance[is], as)}</>;
}
