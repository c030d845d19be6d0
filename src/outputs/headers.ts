/** What a host says with each file. Netlify and Cloudflare Pages read it from `_headers`; GitHub Pages can say nothing. */
import type { Output } from './output';

/** By the paths that it is for: the headers of each file. Without a word here both hosts let browsers ask anew each time. */
export const headersOf = (baseUrl: string): Record<string, Record<string, string>> => ({
  [`${baseUrl}*`]: {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  },
  // The names of these files change with what is in them.
  [`${baseUrl}assets/*`]: { 'Cache-Control': 'public, max-age=31536000, immutable' },
});

export const headers: Output = (_registry, { baseUrl }) => ({
  _headers: Object.entries(headersOf(baseUrl))
    .map(([path, all]) => [path, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}\n`)])
    .map(([path, ...lines]) => `${path}\n${lines.join('')}`)
    .join('\n'),
});
