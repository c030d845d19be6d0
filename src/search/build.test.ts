import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sectionsOf, writeSearchIndex } from './build';

/** As the build writes it: no quotation marks, no end tags that HTML doesn't ask for. */
const page = `<!doctype html><html class="docs-wrapper docs-doc-page"><body><nav>Menu</nav><main><article>
<nav>Breadcrumbs</nav><header><h1>TAG Alpha</h1></header><p>Looks after <a href=/x/>the alphabet</a>, from A.
<div data-search=no>Listed elsewhere</div>
<h2 class=anchor id=scope>Scope<a href=#scope class=hash-link>#</a></h2>
<table><tr><th>Letter<th>Sound<tbody><tr><td>Alpha<td>a</table>
<h3>No id</h3><p>stays <h3 id=out>Out of <em>scope</em></h3><footer>Tags</footer></article></main></body></html>`;

describe('the sections of a page', () => {
  it('begin at headings with an id and hold the words under them', () => {
    expect(sectionsOf(page)).toEqual([
      { id: '', heading: 'TAG Alpha', text: 'Looks after the alphabet, from A.' },
      { id: 'scope', heading: 'Scope', text: 'Letter Sound Alpha a No id stays' },
      { id: 'out', heading: 'Out of scope', text: '' },
    ]);
  });

  it('are none for a list of pages with a tag, and for a page without a heading', () => {
    expect(sectionsOf(page.replace('docs-doc-page', 'docs-tags-doc-list-page'))).toEqual([]);
    expect(sectionsOf('<main><p>Words</p></main>')).toEqual([]);
  });
});

describe('the index', () => {
  const built = (html: string) => {
    const out = mkdtempSync(join(tmpdir(), 'search-'));
    mkdirSync(join(out, 'tags/alpha'), { recursive: true });
    writeFileSync(join(out, 'tags/alpha/index.html'), html);
    return out;
  };

  it('has paths without the base URL, and the keywords of a page', () => {
    const out = built(page);
    writeSearchIndex(out, '/base/', ['/base/404.html', '/base/tags/alpha/'], new Map([['/tags/alpha/', 'vowels']]));
    const [only, ...others] = JSON.parse(readFileSync(join(out, 'search/index.json'), 'utf8'));
    expect(only).toMatchObject({ path: '/tags/alpha/', keywords: 'vowels', sections: [{ id: '' }, {}, {}] });
    expect(others).toEqual([]);
  });

  it('is not written if no page has words', () => {
    expect(() => writeSearchIndex(built('<main></main>'), '/', ['/tags/alpha/'], new Map())).toThrow('no page in');
  });
});
