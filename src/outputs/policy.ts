/**
 * What a browser may load and run on each page (Content-Security-Policy), made last, from the pages as they are then:
 * scripts are files of this site or named by their hash. Each page carries its own policy; `_headers`, for hosts that
 * read such a file (Netlify, Cloudflare Pages), adds what a page cannot say about itself.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDocument } from '@mixmark-io/domino';
import type { Files, Output } from './output';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** An attribute's value, from how it is written. */
const decoded = (value: string): string => createDocument(`<body title=${value}>`).body.title;

const SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script/gi;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style/gi;
const STYLE_ATTRIBUTE = /\sstyle=("[^"]*"|'[^']*'|[^\s>]+)/gi;
/** What a component that writes styles at run time marks its element with, as a diagram does. */
export const WRITES_STYLES = 'data-writes-styles';

/** Hashes of what runs inline in a page, and of the styles written into it; not those of data such as JSON-LD. */
export function inlineIn(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(SCRIPT)].filter(
    ([, attributes = '']) =>
      !/\stype=/i.test(attributes) || /\stype=["']?(module|speculationrules|text\/javascript)\b/i.test(attributes),
  );
  const texts = [...html.matchAll(STYLE)].map(([, text = '']) => text);
  const attributes = [...html.matchAll(STYLE_ATTRIBUTE)].map(([, value = '']) => decoded(value));
  const hashes = (all: string[]) => [...new Set(all.map(hash))].sort();
  return { scripts: hashes(scripts.map(([, , text = '']) => text)), styles: hashes([...texts, ...attributes]) };
}

/** @param styles hashes of the styles in the page, or undefined where a script writes styles */
function policy(scripts: string[], styles: string[] | undefined): string {
  const hashed = styles && styles.length > 0 ? ["'unsafe-hashes'", ...styles] : [];
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...(styles ? hashed : ["'unsafe-inline'"])].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with its policy before all else that it could forbid. @throws if it doesn't begin with its character set */
function withPolicy(html: string, path: string): string {
  const { scripts, styles } = inlineIn(html);
  const content = policy(scripts, html.includes(WRITES_STYLES) ? undefined : styles);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const strict = html.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta);
  if (strict === html) throw new Error(`${path} has no <meta charset>, behind which its policy stands`);
  return strict;
}

const otherHeaders = [
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'X-Content-Type-Options: nosniff',
];

export const policies: Output = (_registry, { outDir, baseUrl }) => {
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = names.sort().map((name) => [name, readFileSync(join(outDir, name), 'utf8')] as const);
  const files: Files = Object.fromEntries(pages.map(([name, html]) => [name, withPolicy(html, name)]));
  // One header for all pages, so that what one of them needs is in it; the policy within a page is narrower.
  const scripts = [...new Set(pages.flatMap(([, html]) => inlineIn(html).scripts))].sort();
  const header = `Content-Security-Policy: ${policy(scripts, undefined)}; frame-ancestors 'none'`;
  const rules = [
    `${baseUrl}*\n${[header, ...otherHeaders].map((line) => `  ${line}\n`).join('')}`,
    // The names of these files change with what is in them; without a word browsers ask anew each time.
    `${baseUrl}assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`,
    ...['api', 'calendar'].map((folder) => `${baseUrl}${folder}/*\n  Access-Control-Allow-Origin: *\n`),
  ];
  return { ...files, _headers: rules.join('') };
};
