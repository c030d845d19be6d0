/** Change: code as it is written; highlighting, copying and wrapping it takes 5 KB on the way in every page of the docs. */
import type { Props } from '@theme/CodeBlock';

export default function CodeBlock({ children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that a long line scrolls by keyboard
    <pre tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
