/** How pages are read, by the site and by its checks. */
export const markdownConfig = {
  mermaid: true,
  // The forms `:::tip Title` and `## Heading {#id}`, which the pages use.
  mdx1Compat: { comments: false, admonitions: true, headingIds: true },
};
