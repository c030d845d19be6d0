import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import readPages from './words';

it('every page has a twin and a place in the search, and llms.txt lists those with a description', () => {
  const outDir = mkdtempSync(join(tmpdir(), 'words-'));
  const write = (path: string, description: string) => {
    mkdirSync(join(outDir, path), { recursive: true });
    writeFileSync(
      join(outDir, path, 'index.html'),
      `<title>${path} | Site</title><meta name=description content="${description}">
      <main><button>Go</button><h1>${path}</h1><p>See <a href=/x/>x</a></main>`,
    );
  };
  write('tags', 'All TAGs.');
  write('quiet', '');
  const site = { url: 'https://x.org/base', baseUrl: '/base/', title: 'Site' };
  const routes = ['/base/404.html', '/base/tags/', '/base/quiet/'];
  const { files, sections } = readPages({ ...site, outDir, routes });
  expect(Object.keys(files)).toEqual(['quiet/index.md', 'tags/index.md', 'llms.txt']);
  expect(files['tags/index.md']).toBe('# tags\n\nSee [x](https://x.org/x/)\n');
  const listed = String(files['llms.txt']).match(/^- .*/gm);
  expect(listed).toEqual([
    '- [tags](https://x.org/base/tags/index.md): All TAGs.',
    '- [Facts as JSON, calendars and feeds](https://x.org/base/api/index.md)',
  ]);
  expect(sections).toEqual({
    '/quiet/': [{ id: '', heading: 'quiet', text: 'See x' }],
    '/tags/': [{ id: '', heading: 'tags', text: 'See x' }],
  });
});
