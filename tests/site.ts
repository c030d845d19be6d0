/** What the tests of the built site share: the registry, the list of pages, opening a page, watching the browser. */

import { readFileSync } from 'node:fs';
import { type APIRequestContext, type Locator, type Page, type Response, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { Group, Registry } from '../src/registry/registry';
import { realRegistry } from './fixture';

/** The facts that the pages show. */
export const registry: Registry = realRegistry();

/** The group in this folder. @throws if there is none */
export function groupAt(path: string): Group {
  const group = registry.groups.get(path);
  if (!group) throw new Error(`There is no group at "${path}"`);
  return group;
}

/** The first that fits. A test that finds none among the facts of today is skipped, and says what it lacks. */
export function pick<T>(what: string, all: Iterable<T>, fits: (one: T) => boolean): T {
  for (const one of all) if (fits(one)) return one;
  test.skip(true, `The facts have no ${what}`);
  throw new Error(`The facts have no ${what}`);
}

/** The path of every page in the sitemap, sorted. @throws if there is none */
export async function sitePaths(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  if (paths.length === 0) throw new Error('The sitemap lists no page');
  return paths.sort();
}

/** Where a diagram is drawn. */
export const diagrams = (page: Page) => page.getByRole('main').locator('[aria-label^="Diagram:"]');

export const colorModeButton = (page: Page) =>
  page.getByRole('button', { name: /^Switch between dark and light mode/ });

/** Acts on a page without changing it, and waits until React runs. @throws if that takes more than ten seconds */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('html[data-has-hydrated="true"]').waitFor({ timeout: 10_000 });
}

/**
 * Opens a page, wakes it, and scrolls to each diagram so that it is drawn.
 * @param waking another way to wake it
 * @returns the answer of the server
 * @throws if one of these takes more than ten seconds
 */
export async function open(
  page: Page,
  path: string,
  waking: (page: Page) => Promise<void> = wake,
): Promise<Response | null> {
  const response = await page.goto(path);
  await waking(page);
  for (const diagram of await diagrams(page).all()) {
    await diagram.scrollIntoViewIfNeeded();
    await diagram.locator('svg').waitFor({ timeout: 10_000 });
  }
  return response;
}

/** Each width that pages are looked at, with the colors in turn: the second screen begins as the first one ends. */
export const screens = {
  wide: { size: { width: 1280, height: 800 }, schemes: ['light', 'dark'] },
  narrow: { size: { width: 390, height: 844 }, schemes: ['dark', 'light'] },
} as const;

/** Axe as it comes. */
export const plainAxe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Axe with the same results in a third of the time. Most of it went into weak maps, in which it keeps the parts of each
 * color apart from it, and into reading the same few colors for every element again. Here a color has its parts in
 * itself, and each text of a color is read once.
 */
export const quickAxe = `((WeakMap, WeakSet) => {
  ${plainAxe};
  const { Color } = axe.commons.color;
  const { parseString } = Color.prototype;
  const known = new Map();
  Color.prototype.parseString = function (text) {
    if (!known.has(text)) known.set(text, new Color(parseString.call(this, text)));
    const { r, g, b, alpha } = known.get(text);
    return Object.assign(this, { r, g, b, alpha });
  };
})(...[0, 1].map(() => class {
  key = Symbol();
  has(owner) { return this.key in owner; }
  get(owner) { return owner[this.key]; }
  set(owner, part) { owner[this.key] = part; return this; }
  add(owner) { return this.set(owner, true); }
}))`;

/** What follows from the colors of a page alone. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/**
 * Opens what is folded and lets axe look at the page as it stands, by all of its default rules, best practices among
 * them, and by the size of targets.
 * @param isRecolored whether nothing but the colors changed since it looked last, so that only these need a look
 * @returns what it found, as `rule: selector`, and how many rules passed
 * @throws if it looked at nothing
 */
export async function barriers(page: Page, isRecolored = false): Promise<{ found: string[]; passed: number }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(quickAxe);
  return page.evaluate(
    async (onlyOfColors) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      // Styles are read ahead for no rule that is on.
      const common = { resultTypes: ['violations'], preload: { assets: ['media'] } };
      // A folded text is near to what stands below it.
      const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      const isFolded = closed.length > 0 && !onlyOfColors;
      const folded = isFolded ? await axe.run({ ...common, runOnly: ['target-size'] }) : undefined;
      for (const details of closed) details.open = true;
      // Colors on their way from one scheme to the other arrive at once.
      for (let moving = document.getAnimations(); moving.length > 0; moving = document.getAnimations())
        for (const animation of moving) animation.finish();
      const rules = onlyOfColors ? { runOnly: onlyOfColors } : { rules: { 'target-size': { enabled: true } } };
      const { violations, passes } = await axe.run({ ...common, ...rules });
      if (passes.length === 0) throw new Error('No rule of axe looked at anything');
      const found = [...(folded?.violations ?? []), ...violations].flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      return { found: [...new Set(found)], passed: passes.length };
    },
    isRecolored ? OF_COLORS : undefined,
  );
}

type Head = { path: string; title: string; meta: Record<string, string>; data: string[] };

/** The head of every page in the sitemap, read from its HTML without running a script. */
export async function heads(page: Page, request: APIRequestContext): Promise<Head[]> {
  const paths = await sitePaths(request);
  // From here the others can be fetched.
  await page.goto('/robots.txt');
  return page.evaluate(async (all) => {
    const read = async (path: string) => {
      const html = await (await fetch(path)).text();
      const { head, title } = new DOMParser().parseFromString(html, 'text/html');
      const entries = [...head.querySelectorAll('meta')].map((meta): [string, string] => [
        meta.getAttribute('property') ?? meta.name,
        meta.content,
      ]);
      const data = [...head.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent);
      return { path, title, meta: Object.fromEntries(entries), data: data.map((text) => text ?? '') };
    };
    return Promise.all(all.map(read));
  }, paths);
}

/** A drawn flowchart in words: its nodes, and its edges as `from (label) → to`. */
export function readChart(svg: Locator): Promise<{ nodes: string[]; steps: string[] }> {
  return svg.evaluate((chart) => {
    const all = (selector: string) => [...chart.querySelectorAll<SVGElement>(selector)];
    const text = ({ textContent }: SVGElement) => textContent?.trim() ?? '';
    // Ids: mermaid-svg-123-flowchart-A-0 for node A, L_A_B_0 for the edge from A to B and its label.
    const nodes = new Map(all('.node').map((node) => [node.id.split('-').at(-2), text(node)]));
    const labels = new Map(all('.edgeLabel .label').map((one) => [one.dataset.id, text(one)]));
    const steps = all('.flowchart-link').map(({ dataset: { id = '' } }) => {
      const [, from, to] = id.split('_');
      const label = labels.get(id);
      return `${nodes.get(from)} ${label ? `(${label}) ` : ''}→ ${nodes.get(to)}`;
    });
    return { nodes: [...nodes.values()], steps };
  });
}

/** Collects what goes wrong in a page from now on: console errors and warnings, failed and foreign requests. */
export function watch(page: Page, baseURL: string): string[] {
  const { origin } = new URL(baseURL);
  const problems: string[] = [];
  const note = (text: string) => problems.push(`${new URL(page.url()).pathname}: ${text}`);

  page.on('pageerror', ({ message }) => note(`error: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) note(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page cuts off what it was still fetching ahead: that is no failure.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') note(`${reason} for ${request.url()}`);
  });
  return problems;
}
