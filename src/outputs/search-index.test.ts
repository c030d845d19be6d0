import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { searchIndex, sectionsOf } from './search-index';

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
  const site = (routes: string[]) => ({
    ...{ url: '', title: '', today: '2026-06-01', siteDir: '', pages: [] },
    ...{ baseUrl: '/base/', routes, outDir: mkdtempSync(join(tmpdir(), 'search-')) },
  });
  const built = (html: string) => {
    const made = site(['/base/404.html', '/base/tags/alpha/']);
    mkdirSync(join(made.outDir, 'tags/alpha'), { recursive: true });
    writeFileSync(join(made.outDir, 'tags/alpha/index.html'), html);
    return made;
  };

  it('has paths without the base URL, and the topics of a group', async () => {
    const files = await searchIndex(fixture(), built(page));
    const [only, ...others] = JSON.parse(String(files['search/index.json']));
    expect(only).toMatchObject({
      path: '/tags/alpha/',
      keywords: 'testing',
      sections: [{ id: '' }, {}, {}],
    });
    expect(others).toEqual([]);
  });

  it('is not made if no page has words', () => {
    expect(() => searchIndex(fixture(), built('<main></main>'))).toThrow('no page in');
  });
});
