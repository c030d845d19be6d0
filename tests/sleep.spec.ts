/** A page sleeps until somebody acts, and what is done meanwhile is not lost. */
import { expect, type Page, type Request, type Route, test } from '@playwright/test';
import { activeGroups } from '../src/registry/registry';
import { occurrences } from '../src/registry/series';
import { pageUrl } from '../src/views/urls';
import { colorModeButton, diagrams, pick, registry, sitePaths, wake, watch } from './site';

test.use({ reuseContext: false });

const TODAY = new Date().toISOString().slice(0, 10);
const html = (page: Page) => page.locator('html');
const awake = (page: Page) => expect(html(page)).toHaveAttribute('data-has-hydrated', 'true');
const isAsleep = (page: Page) => page.evaluate(() => !('docusaurus' in window));
const box = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** Holds back the site's scripts until the answer is called; the browser goes on meanwhile. */
async function hold(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isOpen = false;
  await page.route('**/assets/js/main.*.js', (route) => (isOpen ? route.continue() : void held.push(route)));
  return async () => {
    isOpen = true;
    for (const route of held) await route.continue();
  };
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
});

/** Else a busy machine may be taken for a slow connection, on which nothing is fetched ahead. */
const onFastConnection = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' } }));

test('until somebody acts the scripts are only fetched, and nothing of them with Save-Data', async ({
  browser,
  page,
  baseURL,
}) => {
  const problems = watch(page, baseURL ?? '');
  const ahead = page.waitForRequest(/\/main\.\w+\.js$/);
  const fetched = new Set<string>();
  const note = (request: Request) => void (request.url().endsWith('.js') && fetched.add(request.url()));
  page.on('request', note);
  await onFastConnection(page);
  await page.goto('/tags/infrastructure/');
  await ahead;
  await page.mouse.wheel(0, 300);
  await page.getByRole('heading', { level: 1 }).hover();
  await page.waitForLoadState('networkidle');
  expect(await isAsleep(page)).toBe(true);
  expect(problems).toEqual([]);
  // So that they are compiled too.
  const waiting = await page.locator('script[type="text/asleep"]').count();
  await expect(page.locator('link[rel=modulepreload]')).toHaveCount(waiting);
  // Those of this very page too: waking it asks for no script that wasn't fetched.
  page.off('request', note);
  const late: string[] = [];
  page.on('request', (request) => {
    const isRun = request.resourceType() === 'script';
    if (isRun && !fetched.has(request.url())) late.push(request.url());
  });
  await wake(page);
  expect(fetched.size).toBeGreaterThan(2);
  expect(late).toEqual([]);

  for (const connection of [{ saveData: true, effectiveType: '4g' }, { effectiveType: '3g' }]) {
    const saving = await browser.newPage({ baseURL });
    await saving.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
    const scripts: string[] = [];
    saving.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.push(request.url());
    });
    await saving.goto('/tags/infrastructure/');
    await saving.waitForLoadState('networkidle');
    // Longer than the loader waits on other connections.
    await saving.waitForTimeout(1500);
    expect(scripts).toEqual([]);
    await wake(saving);
    expect(scripts.length).toBeGreaterThan(1);
    // Nor is anything of other pages, then or later.
    await saving.waitForTimeout(500);
    expect(await saving.locator('link[rel=prefetch]').count()).toBe(0);
    await saving.close();
  }
});

const waking: Record<string, [path: string, act: (page: Page) => Promise<unknown>]> = {
  'the mouse over a control': ['/tags/', (page) => colorModeButton(page).hover()],
  'the mouse over the label of a field': ['/', (page) => page.getByText('What are you looking for?').hover()],
  'a key': ['/tags/', (page) => page.keyboard.press('Tab')],
  'the focus': ['/', (page) => box(page).focus()],
  'a diagram that nears the screen': ['/initiatives/', (page) => diagrams(page).first().scrollIntoViewIfNeeded()],
  'a question in the address': ['/?q=storage', async () => {}],
  'a filter in the address': ['/leadership/?text=a', async () => {}],
  'an address that nothing has': ['/no/such/page/', async () => {}],
};
for (const [what, [path, act]] of Object.entries(waking)) {
  test(`${what} wakes the page, without a complaint`, async ({ page, baseURL }) => {
    const problems = watch(page, baseURL ?? '');
    await page.goto(path);
    await act(page);
    await awake(page);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('text does not wake the page, a tap on the menu does and opens it', async ({ page }) => {
    const release = await hold(page);
    await page.goto('/tags/');
    await page.getByRole('heading', { level: 1 }).tap();
    expect(await isAsleep(page)).toBe(true);
    await page.getByRole('button', { name: 'Toggle navigation bar' }).tap();
    await release();
    await expect(page.locator('.navbar-sidebar').getByRole('link', { name: 'TCGs' }).last()).toBeInViewport();
  });
});

type First = [path: string, act: (page: Page) => Promise<unknown>, then: (page: Page) => Promise<unknown>];
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const firsts: Record<string, First> = {
  'a press of the color mode': [
    '/tags/',
    async (page) => {
      // From the system's colors to light, and on to dark.
      await page.evaluate(() => localStorage.clear());
      await colorModeButton(page).click();
      // Who presses again because nothing happens yet means one press.
      await colorModeButton(page).click();
    },
    (page) => expect(html(page)).toHaveAttribute('data-theme-choice', 'light'),
  ],
  'a press of the search': [
    '/tags/',
    (page) => page.getByRole('button', { name: /^Search/ }).click(),
    (page) => expect(dialog(page)).toBeVisible(),
  ],
  'Ctrl K': ['/tags/', (page) => page.keyboard.press('Control+k'), (page) => expect(dialog(page)).toBeVisible()],
  'a slash': ['/tags/', (page) => page.keyboard.press('/'), (page) => expect(dialog(page)).toBeVisible()],
  'a kind of meetings': [
    '/meetings/',
    (page) => page.getByRole('radio', { name: 'TCG' }).click({ noWaitAfter: true }),
    async (page) => {
      await expect(page.getByRole('radio', { name: 'TCG' })).toBeChecked();
      await expect(page).toHaveURL('/meetings/?kind=tcgs');
    },
  ],
  'a choice in a filter': [
    '/leadership/',
    async (page) => {
      await page.getByRole('combobox', { name: 'role' }).focus();
      await page.getByRole('combobox', { name: 'role' }).selectOption({ index: 1 });
    },
    (page) => expect(page).toHaveURL(/\?role=\w+/),
  ],
  'Enter in a filter': [
    '/leadership/',
    async (page) => {
      await box(page).fill('a');
      await page.keyboard.press('Enter');
    },
    (page) => expect(page).toHaveURL('/leadership/?text=a'),
  ],
  'a folded text': [
    '/tags/infrastructure/',
    (page) => page.getByRole('main').locator('summary').first().click(),
    (page) => expect(page.getByRole('main').locator('details').first()).toHaveJSProperty('open', true),
  ],
};
for (const [what, [path, act, then]] of Object.entries(firsts)) {
  test(`${what} while the page wakes is done once it is awake`, async ({ page, baseURL }) => {
    const problems = watch(page, baseURL ?? '');
    const release = await hold(page);
    await page.goto(path);
    await act(page);
    await page.waitForTimeout(200);
    expect(await isAsleep(page)).toBe(true);
    await release();
    await then(page);
    await awake(page);
    await then(page);
    expect(problems).toEqual([]);
  });
}

for (const { path, query } of [
  { path: '/', query: 'q' },
  { path: '/leadership/', query: 'text' },
]) {
  test(`what is typed at ${path} while the page wakes is neither lost nor reordered`, async ({ page }) => {
    const release = await hold(page);
    const words = 'storage and networks for everybody who types on';
    await page.goto(path);
    await box(page).click();
    const typing = box(page).pressSequentially(words, { delay: 15 });
    await page.waitForTimeout(200);
    await release();
    await typing;
    await awake(page);
    await expect(box(page)).toHaveValue(words);
    await expect(box(page)).toBeFocused();
    expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(words.length);
    await expect.poll(() => new URL(page.url()).searchParams.get(query)).toBe(words);
  });
}

test('a page that wakes does what somebody asked first, and what links in view ask when it is idle', async ({
  page,
}) => {
  await onFastConnection(page);
  await page.goto('/tags/');
  const asked = page.locator('link[rel=prefetch]');
  // Never idle until the test says so.
  await page.evaluate(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (act) => waiting.push(act);
    addEventListener('idle', () => {
      for (const act of waiting) act({ didTimeout: false, timeRemaining: () => 50 });
    });
  });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  expect(await asked.count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('idle')));
  await expect.poll(() => asked.count()).toBeGreaterThan(0);
});

test('what the finder answers with is fetched beside the rest when somebody goes to it, and not before', async ({
  page,
}) => {
  const go = await hold(page);
  await page.goto('/');
  const src = (await page.locator('script[type="text/searched"]').getAttribute('data-src')) ?? '';
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press('Shift');
  await expect.poll(() => asked).toContainEqual(expect.stringMatching(/main\.\w+\.js$/));
  expect(asked).not.toContain(src);
  await box(page).focus();
  await expect.poll(() => asked).toContain(src);
  await go();
  await page.keyboard.type('storage');
  await expect(page.getByRole('list', { name: 'Answers' })).toBeVisible();
});

test('a link followed while the page sleeps or wakes is a page load', async ({ page }) => {
  const { path, facts } = pick('active TAG', activeGroups(registry), (group) => group.facts.kind === 'tag');
  await hold(page);
  await page.goto('/tags/');
  await page.keyboard.press('Shift');
  await page.getByRole('main').getByRole('link', { name: facts.name, exact: true }).first().click();
  await expect(page).toHaveURL(pageUrl(path));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.name);
  expect(await isAsleep(page)).toBe(true);
});

for (const [what, scripts] of Object.entries({
  shared: /\/main\.\w+\.js$/,
  own: /\/js\/(?!main|runtime)[\w.]+\.js$/,
})) {
  test(`without its ${what} scripts a page stays readable and its folded texts open`, async ({ page }) => {
    let count = 0;
    await page.route(scripts, (route) => {
      count += 1;
      return route.abort();
    });
    await page.goto('/tags/infrastructure/');
    const main = page.getByRole('main');
    const before = await main.innerText();
    await main.locator('summary').first().click();
    await expect(main.locator('details').first()).toHaveJSProperty('open', true);
    expect((await main.innerText()).slice(0, 500)).toBe(before.slice(0, 500));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveURL('/glossary/');
    expect(count).toBeGreaterThan(0);
  });
}

test('what could not be fetched ahead is asked for again when somebody acts', async ({ page }) => {
  let count = 0;
  await page.route(/\/main\.\w+\.js$/, (route) => {
    count += 1;
    return count === 1 ? route.abort() : route.continue();
  });
  await onFastConnection(page);
  const failed = page.waitForEvent('requestfailed');
  await page.goto('/tags/infrastructure/');
  await failed;
  await colorModeButton(page).click();
  await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
  expect(count).toBe(2);
});

test('the colors that a reader chose are there before the scripts', async ({ page }) => {
  await page.goto('/tags/');
  await colorModeButton(page).click();
  await awake(page);
  await expect(async () => {
    await colorModeButton(page).click();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark', { timeout: 500 });
  }).toPass();
  await page.goto('/tcgs/');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
  expect(await isAsleep(page)).toBe(true);
});

/** What a browser without a cache for back and forward says of every page: it has none, and what follows from that. */
const [NO_CACHE, NO_SWAP] = ['BackForwardCacheDisabledForDelegate', 'BrowsingInstanceNotSwapped'];

test('nothing in a page, asleep or awake, keeps back and forward from being instant', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Playwright turns off what is tried here.
  const ignoreDefaultArgs = ['--disable-back-forward-cache'];
  const browser = await playwright.chromium.launch({ ...launchOptions, ignoreDefaultArgs });
  /** Why going back doesn't find the page as it was left, in the browser's words, but for what is true of all pages in it. */
  const whyNotKept = async (act: (page: Page) => Promise<unknown>): Promise<string[]> => {
    const page = await browser.newPage({ baseURL });
    const reasons: string[] = [];
    const client = await page.context().newCDPSession(page);
    await client.send('Page.enable');
    client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations: why }) => {
      reasons.push(...why.map(({ reason }) => reason));
    });
    await page.goto('/tags/');
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await act(page);
    await page.goto('/tcgs/');
    await page.goBack({ waitUntil: 'commit' });
    await expect(page).toHaveURL('/tags/');
    const isKept = await page.evaluate(() => 'kept' in window);
    await expect(() => expect(reasons.length > 0).toBe(!isKept)).toPass();
    return reasons.includes(NO_CACHE) ? reasons.filter((reason) => ![NO_CACHE, NO_SWAP].includes(reason)) : reasons;
  };
  const leaving = await whyNotKept((page) => page.evaluate(() => addEventListener('unload', () => {})));
  expect(leaving).toContain('UnloadHandlerExistsInMainFrame');
  expect(await whyNotKept(async () => {})).toEqual([]);
  expect(await whyNotKept(wake)).toEqual([]);
  await browser.close();
});

test.describe('a reader in India', () => {
  test.use({ timezoneId: 'Asia/Kolkata' });

  test('reads times as theirs before React runs; for a meeting that has begun the page wakes', async ({
    page,
    baseURL,
  }) => {
    const { path } = pick(
      'group with meetings of a known length',
      activeGroups(registry),
      ({ facts: { meetings } }) => {
        const isKnown = meetings.series.every(({ duration }) => duration);
        return isKnown && meetings.series.some((series) => !occurrences(series, TODAY).next().done);
      },
    );
    const problems = watch(page, baseURL ?? '');
    const time = page.getByRole('main').locator('time:has([data-clock])').first();
    const when = time.locator('..');
    await page.goto(pageUrl(path));
    const start = Date.parse((await time.getAttribute('datetime')) ?? '');
    await page.clock.setFixedTime(start - 2 * 86_400_000);
    await page.reload();
    await expect(when).toHaveText(/^\w+, \w+ \d+, \d\d:\d\d GMT\+5:30 \(in 2 days\)$/);
    const said = (await when.textContent()) ?? '';
    expect(await isAsleep(page)).toBe(true);
    await wake(page);
    // Hydrated pages say the same.
    await expect(when).toHaveText(said);
    await page.clock.setFixedTime(start + 60_000);
    await page.reload();
    await when.scrollIntoViewIfNeeded();
    await awake(page);
    await expect(when).toContainText('(now, until');
    expect(problems).toEqual([]);
  });
});

test('the loader is small and the same on every page, and no page starts a script by itself', async ({ request }) => {
  const paths = [...(await sitePaths(request)), '/404.html'];
  const loaders = new Set<string>();
  for (const path of paths) {
    const text = await (await request.get(path)).text();
    expect(text.match(/<script[^>]* src=/g), path).toBeNull();
    const scripts = text.split('<script>').map((part) => part.split('</script>')[0] ?? '');
    loaders.add(scripts.find((script) => script.includes('self.awake')) ?? `none on ${path}`);
  }
  const [loader = ''] = loaders;
  console.log(`Inspected ${paths.length} pages: ${loaders.size} loader of ${Buffer.byteLength(loader)} bytes`);
  expect(loaders.size).toBe(1);
  expect(Buffer.byteLength(loader)).toBeLessThan(1536);
});
