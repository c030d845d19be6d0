import type { Output } from './output';

/** Every robot may read every page. */
export const robots: Output = (_registry, { url }) => ({
  'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`,
});
