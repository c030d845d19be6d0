import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fixture } from '../../tests/fixture';
import { compressedFiles, compressedPages } from './compressed';

const outDir = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(outDir, { recursive: true }));
const site = { url: '', baseUrl: '/some/base/', title: '', today: '', siteDir: '', outDir, routes: [] };

const text = 'Find your group. '.repeat(100);
mkdirSync(join(outDir, 'tags'));
for (const [name, content] of Object.entries({
  'tags/index.html': text,
  'all.json': text,
  'small.txt': 'Hi',
  'card.png': text,
}))
  writeFileSync(join(outDir, name), content);

test.each([
  { what: 'a page', made: compressedPages, name: join('tags', 'index.html') },
  { what: 'another text', made: compressedFiles, name: 'all.json' },
])('$what is there in three forms, a small file or a picture as it is', async ({ made, name }) => {
  const files = await made(fixture(), site);
  expect(Object.keys(files)).toEqual([`${name}.br`, `${name}.gz`]);
  const [br, gz] = Object.values(files).map((file) => Buffer.from(file));
  expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
  expect(gunzipSync(gz ?? '').toString()).toBe(text);
});
