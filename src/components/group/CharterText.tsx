import Link from '@docusaurus/Link';
import type { GroupView } from '@site/src/views/group';
import { Day } from '../words/Day';

/** Where a group's charter stands, and whether there is one. */
export function CharterText({ group: { charter } }: { group: GroupView }) {
  if (!charter) return <>No charter is recorded.</>;
  const { url, state, on } = charter;
  return state === 'text' ? (
    <>
      The binding text is the <Link to={url}>charter in cncf/toc</Link>, last changed on <Day on={on} />.
    </>
  ) : (
    <>
      The <Link to={url}>charter file in cncf/toc</Link> has only placeholder text, last changed on <Day on={on} />.
    </>
  );
}
