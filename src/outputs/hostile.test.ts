/** Whatever a stranger writes: nothing crashes, hangs, or reaches a calendar unescaped. RUNS=1000 tries more of it. */
import { readFileSync } from 'node:fs';
import { load as loadHtml } from 'cheerio';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { ALPHA, files, fixture, fixtureTree, GAMMA } from '../../tests/fixture';
import { load } from '../registry/load';
import { compareWith } from '../upkeep/drift';
import { Unreadable } from '../upkeep/read';
import { groupView } from '../views/group';
import { calendars } from './calendars';
import { feeds } from './feed';
import { markdownOf } from './markdown';
import { wordsOf } from './output';

const PROPERTIES = 'uid dtstamp last-modified sequence dtstart duration rrule status summary description url'.split(
  ' ',
);
const TODAY = '2026-06-01';
const RUNS = {
  numRuns: Number(process.env.RUNS ?? 30),
  interruptAfterTimeLimit: 20_000,
  markInterruptAsFailure: false,
};

/** A file with pieces of it cut out, doubled, or replaced by something else. */
const broken = (text: string) => {
  const odd = fc.constantFrom(
    '*a',
    '&a ',
    '- ',
    '\n',
    '\t',
    ': ',
    '{',
    ']',
    '"',
    "'",
    '|\n',
    '!!x ',
    '---\n',
    '\u0000',
    '\u202e',
    '<<: ',
    '# ',
  );
  const piece = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(30),
    by: fc.oneof(odd, fc.string({ unit: 'binary' })),
  });
  return fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) =>
      pieces.reduce((done, { at, length, by }) => done.slice(0, at) + by + done.slice(at + length), text),
    );
};

/** Fails if it takes two seconds. */
function inTime<T>(run: () => T): T {
  const start = Date.now();
  const result = run();
  expect(Date.now() - start).toBeLessThan(2000);
  return result;
}

describe('the loader', { timeout: 60_000 }, () => {
  it.each([ALPHA, GAMMA, 'people.yaml', 'projects.yaml', 'governance/rules.yaml', 'tags/alpha/index.mdx'])(
    'outlives a broken %s, and says where',
    (file) => {
      fc.assert(
        fc.property(broken(files[file] ?? ''), (text) => {
          const tree = fixtureTree();
          const { problems } = inTime(() =>
            load({ ...tree, read: (path) => (path === file ? text : tree.read(path)) }, TODAY),
          );
          for (const { line, column, what, fix } of problems) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(what && fix).toBeTruthy();
          }
        }),
        RUNS,
      );
    },
  );

  it('takes any rule of a series, or says what is wrong with it', () => {
    const part = fc.constantFrom(
      'FREQ=WEEKLY',
      'FREQ=DAILY',
      'FREQ=YEARLY',
      'FREQ=MONTHLY',
      'INTERVAL=0',
      'INTERVAL=53',
      'COUNT=1',
      'BYDAY=5MO',
      'BYMONTHDAY=-31',
      'BYYEARDAY=366',
      'BYSETPOS=-1',
      'BYWEEKNO=53',
      'UNTIL=20260101T000000Z',
      'WKST=SU',
      'BYHOUR=8',
      '=',
    );
    const rules = fc.oneof(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(';')),
      fc.string(),
    );
    fc.assert(
      fc.property(rules, (rrule) => {
        const line = `rrule: ${JSON.stringify(rrule)}}`;
        const change = (text: string) => text.replace('rrule: FREQ=WEEKLY;INTERVAL=2}', () => line);
        const tree = fixtureTree();
        const read = (path: string) => (path === ALPHA ? change(tree.read(path)) : tree.read(path));
        const { registry, problems } = inTime(() => load({ ...tree, read }, TODAY));
        if (registry) inTime(() => groupView(registry, 'tags/alpha', TODAY));
        else expect(problems.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });
});

describe('a source', { timeout: 60_000 }, () => {
  const sources = ['tags.yaml', 'landscape.yml', 'feed.ics'];
  it.each(sources)('that is a broken %s is compared, or refused in words', (name) => {
    const registry = fixture();
    fc.assert(
      fc.property(broken(readFileSync(`tests/fixtures/upstream/${name}`, 'utf8')), (text) => {
        try {
          inTime(() => compareWith(registry, name, text, () => undefined, TODAY));
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          expect(error.message).toContain(name);
        }
      }),
      RUNS,
    );
  });
});

describe('a calendar', { timeout: 60_000 }, () => {
  const registry = fixture();

  it('holds any title as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), (title) => {
        const series = registry.groups.get('tags/alpha')?.facts.meetings.series[0];
        if (series) series.title = title;
        const text = calendars(registry, 'https://example.org').alpha ?? '';
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
        expect(events).toHaveLength(1);
        expect(events[0]?.getAllProperties().map(({ name }) => name)).toEqual(PROPERTIES);
      }),
      RUNS,
    );
  });
});

describe('a text of a stranger', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...' -+*_#>=`~.)(0123[]<>&;:!|\\ax\n\t"\'') }),
    fc.constantFrom('</script><script>alert(1)</script>', '<!--', '[a](javascript:b)', '![a](b)', '`</a>`', '| a |'),
  );

  it('is text in a Markdown twin: no markup, picture, or link of its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = wordsOf('<main></main>');
        page.body.appendChild(page.createElement('p')).textContent = text;
        const tree = unified().use(remarkParse).parse(markdownOf(page, 'https://example.org/'));
        const kinds = new Set<string>();
        visit(tree, ({ type }) => void kinds.add(type));
        expect([...kinds].filter((kind) => !['root', 'paragraph', 'text', 'break'].includes(kind))).toEqual([]);
        expect(textOf(tree).split(/\s+/).join(' ').trim()).toBe(text.split(/\s+/).join(' ').trim());
      }),
      RUNS,
    );
  });

  it('is text in a feed', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const change = (text: string) => text.replace(/name: Ada[^,}\n]*/, () => `name: ${JSON.stringify(name)}`);
        const tree = fixtureTree();
        const read = (path: string) => (path === 'people.yaml' ? change(tree.read(path)) : tree.read(path));
        const { registry } = load({ ...tree, read }, TODAY);
        if (!registry) return;
        const site = { url: 'https://example.org', baseUrl: '/', title: 'T', today: TODAY };
        const all = feeds(registry, { ...site, siteDir: '', outDir: '', routes: [] });
        for (const text of Object.values(all as Record<string, string>)) {
          expect(loadHtml(text, { xml: true })('feed').length).toBe(1);
          expect(text).not.toContain('<script>');
        }
      }),
      RUNS,
    );
  });
});
