import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { fixture, realRegistry } from '../../tests/fixture';
import type { Registry } from '../registry/registry';
import { feeds } from './feed';

const site = {
  ...{ url: 'https://example.org/base', baseUrl: '/base/', title: 'Groups & more', today: '2026-06-01' },
  ...{ siteDir: '', outDir: '', routes: [] },
};
const made = async (registry: Registry) => Object.entries(await feeds(registry, site)) as [string, string][];
const DAY = /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/;

/** What RFC 4287 asks of a feed with its entries, and of ours. */
function faults(xml: string, path: string): string[] {
  const $ = load(xml, { xml: true });
  const one = (parent: string, tag: string) => $(parent).children(tag);
  const found: string[] = [];
  const expected = (isRight: boolean, what: string) => isRight || found.push(what);
  expected(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>'), 'declaration');
  expected($.root().children('feed[xmlns="http://www.w3.org/2005/Atom"]').length === 1, '4.1.1: feed');
  for (const tag of ['id', 'title', 'updated']) expected(one('feed', tag).length === 1, `4.1.1: one ${tag}`);
  expected(one('feed', 'author').children('name').length === 1, '4.1.1: author');
  expected($('feed > link[rel=self]').attr('href') === `${site.url}/${path}`, '4.1.1: self');
  expected($('feed > link[rel=alternate]').attr('href') === `${site.url}/changes/`, '4.1.1: alternate');
  const entries = $('feed > entry').toArray();
  expected(entries.length > 0, 'entries');
  for (const entry of entries) {
    const text = (tag: string) => $(entry).children(tag).text();
    for (const tag of ['id', 'title', 'updated']) expected($(entry).children(tag).length === 1, `4.1.2: one ${tag}`);
    expected(/^tag:cncf\.io,2026:[\w/-]+$/.test(text('id')), `4.2.6: ${text('id')}`);
    expected(DAY.test(text('updated')), `4.2.15: ${text('updated')}`);
    expected(/^https:\/\/example\.org\/base\/changes\/#[\w-]+$/.test($(entry).find('link').attr('href') ?? ''), 'link');
  }
  const ids = entries.map((entry) => $(entry).children('id').text());
  expected(new Set(ids).size === ids.length, '4.1.1: ids of their own');
  const days = entries.map((entry) => $(entry).children('updated').text());
  expected(one('feed', 'updated').text() === days[0] && days.every(Boolean), 'updated as the newest entry');
  return found;
}

describe('the feeds', () => {
  it('are one of all groups, and one of each with an event', async () => {
    expect((await made(fixture())).map(([path]) => path)).toEqual([
      'changes.xml',
      'changes/alpha.xml',
      'changes/beta.xml',
      'changes/toc.xml',
    ]);
  });

  it('hold what RFC 4287 asks for', async () => {
    const [small, real] = await Promise.all([made(fixture()), made(realRegistry())]);
    expect(Math.min(small.length, real.length)).toBeGreaterThan(1);
    const files = [...small, ...real];
    for (const [path, xml] of files) expect(faults(xml, path), path).toEqual([]);
  });

  it('are told from others that do not', () => {
    const bad = '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>';
    expect(faults(bad, 'bad.xml')).toContain('4.1.2: one id');
    expect(faults('<rss/>', 'bad.xml')).toContain('4.1.1: feed');
  });

  it('keep the words of an event through markup', async () => {
    const registry = fixture({ 'people.yaml': (text) => text.replace('name: Ada', 'name: "A & <b>B</b> ]]> C"') });
    const [, xml = ''] = (await made(registry)).find(([path]) => path === 'changes/alpha.xml') ?? [];
    const $ = load(xml, { xml: true });
    const title = $('entry > title').first();
    expect(title.attr('type')).toBe('html');
    expect(load(title.text()).text()).toBe('A & <b>B</b> ]]> C became chair of TAG Alpha, until December 31, 2027.');
    expect($('author > name').first().text()).toBe('Groups & more');
  });

  it('give the same bytes again', async () => {
    expect(await made(fixture())).toEqual(await made(fixture()));
  });
});
