import useBrokenLinks from '@docusaurus/useBrokenLinks';

/** A second name for a place, kept for links from other sites; the link checker knows it too. */
export function Anchor({ id }: { id: string }) {
  useBrokenLinks().collectAnchor(id);
  return <span id={id} className="anchor" />;
}
