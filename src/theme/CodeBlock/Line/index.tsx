/** Change: a line of code is a `span`, since `code` may hold no `div`; the `br` at its end still breaks it. */
import type { Props } from '@theme/CodeBlock/Line';
import Line from '@theme-original/CodeBlock/Line';
import { isValidElement, type ReactNode } from 'react';

export default function CodeBlockLineWrapper(props: Props): ReactNode {
  const line = Line(props) as ReactNode;
  return isValidElement<object>(line) ? <span {...line.props} /> : line;
}
