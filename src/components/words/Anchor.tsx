import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactElement } from 'react';

/** A second name for a place, kept for links from other sites; the link checker knows it too. */
export function Anchor({ id }: { id: string }): ReactElement {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className="anchor" />;
}
