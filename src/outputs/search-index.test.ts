import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { wordsOf } from './output';
import { searchIndex } from './search-index';
import { sectionsOf } from './sections';

/** As the build writes it: no quotation marks, no end tags that HTML doesn't ask for. */
const page = `<!doctype html><html class="docs-wrapper docs-doc-page"><body><nav>Menu</nav><main><article>
<nav>Breadcrumbs</nav><header><h1>TAG Alpha</h1></header><p>Looks after <a href=/x/>the alphabet</a>, from A.
<div data-search=no>Listed elsewhere</div>
<h2 class=anchor id=scope>Scope<a href=#scope class=hash-link>#</a></h2>
<table><tr><th>Letter<th>Sound<tbody><tr><td>Alpha<td>a</table>
<h3>No id</h3><p>stays <h3 id=out>Out of <em>scope</em></h3><footer>Tags</footer></article></main></body></html>`;

describe('the sections of a page', () => {
  it('begin at headings with an id and hold the words under them', () => {
    expect(sectionsOf(wordsOf(page))).toEqual([
      { id: '', heading: 'TAG Alpha', text: 'Looks after the alphabet, from A.' },
      { id: 'scope', heading: 'Scope', text: 'Letter Sound Alpha a No id stays' },
      { id: 'out', heading: 'Out of scope', text: '' },
    ]);
  });

  it('are none for a list of pages with a tag, and for a page without a heading', () => {
    expect(sectionsOf(wordsOf(page.replace('docs-doc-page', 'docs-tags-doc-list-page')))).toEqual([]);
    expect(sectionsOf(wordsOf('<main><p>Words</p></main>'))).toEqual([]);
  });
});

describe('the index', () => {
  it('has the topics of a group', () => {
    const sections = sectionsOf(wordsOf(page));
    expect(searchIndex(fixture(), { '/tags/alpha/': sections, '/quiet/': [] })).toEqual([
      { path: '/tags/alpha/', keywords: 'testing', sections },
    ]);
  });

  it('is not made if no page has words', () => {
    expect(() => searchIndex(fixture(), { '/quiet/': [] })).toThrow('no page has a section');
  });
});
