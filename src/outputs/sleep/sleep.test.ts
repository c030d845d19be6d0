import { expect, test } from 'vitest';
import { asleep, sleepTags } from '.';

const page = '<head><script src=/a.js defer></script><script src=/b.js defer></script></head>';

test('the scripts of a page wait, in their order', () => {
  expect(asleep(page)).toBe(
    '<head><script type=text/asleep data-src=/a.js></script><script type=text/asleep data-src=/b.js></script></head>',
  );
});

test('what else a page needs waits before them, and what a search needs after them, under its own name', () => {
  expect(asleep(page, ['/c.js'], ['/d.js'])).toBe(
    asleep(page)
      .replace('<head>', '<head><script type=text/asleep data-src=/c.js></script>')
      .replace('</head>', '<script type=text/searched data-src=/d.js></script></head>'),
  );
});

test('nothing stands before what is drawn', () => {
  const drawn = '<div id=__docusaurus><link rel=preload as=image href=/logo.svg /><nav></nav></div>';
  expect(asleep(page + drawn)).toBe(`${asleep(page)}<div id=__docusaurus><nav></nav></div>`);
});

test('a page in which nothing waits is refused', () => {
  expect(() => asleep('<script src=/a.js></script>')).toThrow('no deferred script');
});

test('pages are drawn ahead under the base URL only', () => {
  const rules = sleepTags('/some/base/', '-1').find(({ attributes }) => attributes)?.innerHTML ?? '';
  expect(JSON.parse(rules).prerender[0].where).toEqual({ href_matches: '/some/base/*/' });
});

test('the clock reads the zone under the name that Docusaurus stores it by', () => {
  expect(sleepTags('/', '-1')[0]?.innerHTML).toContain("getItem('zone-1')");
});
