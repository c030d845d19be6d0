import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { inlineIn, policies, WRITES_STYLES } from './policy';

/** What `printf '%s' 'go()' | openssl dgst -sha256 -binary | base64` says. */
const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
const page = (rest: string) => `<!doctype html><html><head><meta charset=UTF-8><title>T</title>${rest}`;

async function made(pages: Record<string, string>) {
  const outDir = mkdtempSync(join(tmpdir(), 'policy-'));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(outDir, name), html);
  const site = { url: 'https://x.org', baseUrl: '/base/', title: '', today: '2026-06-01', siteDir: '' };
  return policies(fixture(), { ...site, outDir, routes: [] });
}

describe('what runs inline in a page', () => {
  it('is named by its hash, once, and data is not', () => {
    const html = `<script>go()</script><script type="module">go()</script><script src=/a.js></script>
      <script type=application/ld+json>{"a":1}</script><script type='text/javascript'>stop()</script>
      <script type=speculationrules>{}</script>`;
    expect(inlineIn(html).scripts).toHaveLength(3);
    expect(inlineIn(html).scripts).toContain(GO);
  });

  it('includes styles, however their value is written', () => {
    const [hash] = inlineIn('<style>go()</style>').styles;
    expect(hash).toBe(GO);
    for (const value of ['"go()"', "'go()'", 'go()', '"&#x67;o()"']) {
      expect(inlineIn(`<p style=${value}>`).styles, value).toEqual([GO]);
    }
  });
});

describe('the policies', () => {
  it('stand first in each page and allow what is in this page alone', async () => {
    const files = await made({ 'a.html': page('<script>go()</script>'), 'b.html': page('<p style="go()">') });
    const [a, b] = [String(files['a.html']), String(files['b.html'])];
    expect(a).toMatch(
      /<head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'self'; /,
    );
    expect(a).toContain(`script-src 'self' ${GO}; style-src 'self'; `);
    expect(b).toContain(`script-src 'self'; style-src 'self' 'unsafe-hashes' ${GO}; `);
    // No page can say this of itself.
    expect(a).not.toContain('frame-ancestors');
  });

  it('let only a page that says so write styles, and none run what it was not built with', async () => {
    const files = await made({ 'a.html': page(`<figure ${WRITES_STYLES}>`), 'b.html': page('') });
    expect(files['a.html']).toContain("style-src 'self' 'unsafe-inline'; ");
    expect(files['b.html']).toContain("style-src 'self'; ");
    for (const text of Object.values(files))
      expect(String(text)).not.toMatch(/script-src[^;]*unsafe|unsafe-eval|https?:/);
  });

  it('are joined in one header, beside what a host has to say else', async () => {
    const { _headers } = await made({ 'a.html': page('<script>go()</script>') });
    expect(_headers).toMatch(/^\/base\/\*\n {2}Content-Security-Policy: default-src 'self'; /);
    expect(_headers).toContain('/base/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
    expect(_headers).toContain(`script-src 'self' ${GO}; `);
    for (const name of ['frame-ancestors', 'base-uri', 'form-action']) expect(_headers).toContain(`${name} 'none'`);
    for (const line of String(_headers).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('are refused by a page that could not hold one', async () => {
    await expect(made({ 'a.html': '<title>T</title>' })).rejects.toThrow('a.html has no <meta charset>');
  });

  it('know the mark that the wrapper of diagrams sets', () => {
    expect(readFileSync('src/theme/Mermaid/index.tsx', 'utf8')).toContain(` ${WRITES_STYLES}>`);
  });
});
