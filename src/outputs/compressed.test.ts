import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { fixture } from '../../tests/fixture';
import { compressed } from './compressed';

const outDir = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(outDir, { recursive: true }));
const site = { url: '', baseUrl: '/some/base/', title: '', today: '', siteDir: '', outDir, routes: [], pages: [] };

test('a text is there in three forms, a small one or a picture as it is', async () => {
  const text = 'Find your group. '.repeat(100);
  mkdirSync(join(outDir, 'tags'));
  for (const [name, content] of Object.entries({ 'tags/index.html': text, 'small.txt': 'Hi', 'card.png': text }))
    writeFileSync(join(outDir, name), content);
  const files = await compressed(fixture(), site);
  expect(Object.keys(files)).toEqual([join('tags', 'index.html.br'), join('tags', 'index.html.gz')]);
  const [br, gz] = Object.values(files).map((file) => Buffer.from(file));
  expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
  expect(gunzipSync(gz ?? '').toString()).toBe(text);
});
