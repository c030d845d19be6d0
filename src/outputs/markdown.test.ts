import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { markdown, markdownOf } from './markdown';
import { wordsOf } from './output';

const converted = (main: string) =>
  markdownOf(wordsOf(`<title>T</title><nav>Menu</nav><main>${main}</main>`), 'https://x.org/base/tags/alpha/');

describe('the Markdown twin of a page', () => {
  it('holds the words of its main part, with whole addresses', () => {
    expect(
      converted(`<nav>Crumbs</nav><h1>TAG<!-- --> Alpha</h1><p>A <b>group</b>, see <a href=/base/tcgs/>TCGs</a> or
        <a href=#x>below</a><a href=../beta/>Beta</a>.<h2 id=x>X<a class=hash-link href=#x>#</a></h2><button>Go</button>
        <label>Find<input></label><pre><code><span>npm ci</span><br><span>npm start</span><br></code></pre>`),
    ).toBe(`# TAG Alpha

A **group**, see [TCGs](https://x.org/base/tcgs/) or [below](https://x.org/base/tags/alpha/#x) [Beta](https://x.org/base/tags/beta/).

## X

\`\`\`
npm ci
npm start
\`\`\`
`);
  });

  it('keeps tables', () => {
    const table = '<table><thead><tr><th>A<th>B<tbody><tr><td>1 | 2<td><em>x</em><i>y</i></table>';
    expect(converted(table)).toBe('| A | B |\n| - | - |\n| 1 \\| 2 | *x* *y* |\n');
  });

  it('lets no text of a page become markup', () => {
    expect(converted('<p>&lt;script&gt;alert(1)&lt;/script&gt; *a* [b](c) # d</p>')).toBe(
      '\\<script>alert(1)\\</script> \\*a\\* \\[b]\\(c) # d\n',
    );
    expect(converted('<p><a href="javascript:alert(1)">x</a></p>')).toBe('x\n');
  });
});

it('every page has a twin, and llms.txt lists those with a description', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'twins-'));
  const write = (path: string, description: string) => {
    mkdirSync(join(outDir, path), { recursive: true });
    writeFileSync(
      join(outDir, path, 'index.html'),
      `<title>${path} | Site</title><meta name=description content="${description}"><main><h1>${path}</h1></main>`,
    );
  };
  write('tags', 'All TAGs.');
  write('quiet', '');
  const site = { url: 'https://x.org/base', baseUrl: '/base/', title: 'Site', today: '2026-06-01', siteDir: '' };
  const files = await markdown(fixture(), { ...site, outDir, routes: ['/base/tags/', '/base/quiet/'], pages: [] });
  expect(Object.keys(files)).toEqual(['quiet/index.md', 'tags/index.md', 'llms.txt']);
  expect(files['tags/index.md']).toBe('# tags\n');
  const listed = String(files['llms.txt']).match(/^- .*/gm);
  expect(listed).toEqual([
    '- [tags](https://x.org/base/tags/index.md): All TAGs.',
    '- [Facts as JSON, calendars and feeds](https://x.org/base/api/index.md)',
  ]);
});
