/** Meetings: the reader's zone and clock, no script, a phone, calendars to subscribe to. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { allSeries, shortName } from '../src/registry/registry';
import { lasts } from '../src/registry/series';
import { groupView } from '../src/views/group';
import { nextUrl } from '../src/views/urls';
import { active, DAY, example, examples, isSparse, words } from './series';
import { open, pick, registry, sitePaths, watch } from './site';

const groups = [...registry.groups.values()];

/** The instant that the built page holds as the next one, whatever day it was built on. */
async function nextInstant(browser: Browser): Promise<Date> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/meetings/');
  const instant = await entry(page).locator('time').first().getAttribute('datetime');
  await page.close();
  expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
  return new Date(instant ?? '');
}

/** The first row of a series in the agenda. */
const entry = (page: Page, title = example().series.title) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: title }).first();

/** `Tue, Dec 1` */
const dayWords = (instant: Date, zone: string) => {
  const part = (options: Intl.DateTimeFormatOptions) => words(instant, zone, options).slice(0, 3);
  return `${part({ weekday: 'short' })}, ${part({ month: 'short' })} ${part({ day: 'numeric' })}`;
};
const hourWords = (instant: Date, zone: string) => words(instant, zone, { timeStyle: 'short' });
const choice = (page: Page) => page.getByRole('combobox', { name: 'Time zone' });

const readers: Record<string, [RegExp, string]> = {
  'Asia/Kolkata': [/GMT\+5:30/, 'India Standard Time'],
  'Australia/Sydney': [/GMT\+1[01]/, 'Austral'],
  'America/Los_Angeles': [/P[SD]T/, 'Pacific Time'],
};

for (const [zone, [zoneName, longName]] of Object.entries(readers)) {
  test.describe(`a reader in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('sees the next meeting in days and by their own clock', async ({ page, browser, baseURL }) => {
      const { series, address } = example();
      const problems = watch(page, baseURL ?? '');
      const instant = await nextInstant(browser);
      await page.clock.setFixedTime(instant.getTime() - 2 * DAY);
      await open(page, address);
      const item = entry(page, series.title);
      await expect(item.locator('time').first()).toContainText(
        `${dayWords(instant, zone)}, ${hourWords(instant, zone)}`,
      );
      await expect(item).toContainText(zoneName);
      await expect(item).toContainText('(in 2 days)');
      expect(problems).toEqual([]);
    });

    test('sees the agenda in that zone, in UTC or in those of the groups; only a choice is kept', async ({
      page,
      browser,
    }) => {
      const { series } = example();
      const instant = await nextInstant(browser);
      await page.clock.setFixedTime(instant.getTime() - DAY);
      await open(page, '/meetings/');
      const time = entry(page).locator('time').first();
      const shows = (shown: string) =>
        expect(time).toHaveText(`${dayWords(instant, shown)} ${hourWords(instant, shown)}`);
      const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('zone')));
      await shows(zone);
      await expect(choice(page)).toContainText(new RegExp(`Yours: .*${longName}`));
      expect(await stored()).toEqual([]);
      await choice(page).selectOption('UTC');
      await shows('UTC');
      expect(await stored()).toHaveLength(1);
      await open(page, '/meetings/');
      await shows('UTC');
      await choice(page).selectOption("Each group's own");
      await shows(series.zone);
      await choice(page).selectOption('own');
      await shows(zone);
      expect(await stored()).toEqual([]);
    });
  });
}

test('the agenda goes by the instant, under weeks that say which days they have', async ({ page, browser }) => {
  const instant = await nextInstant(browser);
  await page.clock.setFixedTime(instant);
  await open(page, '/meetings/');
  const rows = page.getByRole('main').locator('section li');
  const instants = await rows
    .locator('time[datetime*="T"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(instants).toEqual([...instants].sort());
  await expect(page.getByRole('main').getByRole('region').first()).toHaveAccessibleName(
    /^This week, \w+ \d+–(\w+ )?\d+$/,
  );
  await expect(entry(page)).toContainText(/now, (until|end)/);
  console.log(`Compared ${instants.length} instants`);
  expect(instants.length).toBeGreaterThan(1);
});

test('the kinds narrow the agenda, and the address holds the choice', async ({ page }) => {
  await open(page, '/meetings/');
  const rows = page.getByRole('main').locator('section li');
  const all = await rows.count();
  let counted = 0;
  for (const [label, kind] of [
    ['TAGs', 'tags'],
    ['TCGs', 'tcgs'],
    ['TOC', 'toc'],
  ] as const) {
    await page.getByRole('radio', { name: label, exact: true }).check();
    await expect(page).toHaveURL(`/meetings/?kind=${kind}`);
    counted += await rows.count();
    const links = await rows
      .getByRole('link')
      .evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
    expect(
      links.filter((link) => registry.folders.includes(link.slice(1, -1)) && !link.startsWith(`/${kind}`)),
    ).toEqual([]);
  }
  expect(counted).toBe(all);
  await page.getByRole('radio', { name: 'Initiatives' }).check();
  await expect(rows.filter({ hasNotText: 'initiative, ' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Initiatives' })).toBeChecked();
});

test('a date that is only expected says so, and why by pointer, key and tap', async ({ page }) => {
  const { path, facts } = pick('group with an unconfirmed series', active, (group) =>
    group.facts.meetings.series.some(({ unconfirmed }) => unconfirmed),
  );
  const title = facts.meetings.series.find(({ unconfirmed }) => unconfirmed)?.title ?? '';
  await open(page, '/meetings/');
  const row = entry(page, title);
  await expect(row).toContainText(/not confirmed; last known meeting: \w{3} \d{4}/);
  const check = row.getByText('Check first');
  const why = row.getByText("The group hasn't confirmed this time");
  await expect(why).toBeHidden();
  await check.hover();
  await expect(why).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(why).toBeHidden();
  await check.focus();
  await expect(why).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(why.getByRole('link')).toBeFocused();
  await check.click();
  await page.mouse.move(0, 0);
  await expect(why).toBeVisible();
  const { calendar, join } = groupView(registry, path, '2026-01-01').channels;
  if (calendar ?? join) await expect(why.getByRole('link')).toHaveAttribute('href', (calendar ?? join)?.url ?? '');
});

test("what is past by the reader's clock is skipped, in the end all of it", async ({ page, browser }) => {
  const { address } = example();
  const instant = await nextInstant(browser);
  await page.clock.setFixedTime(instant.getTime() + DAY);
  await open(page, address);
  const next = await page.getByRole('main').locator('time').first().getAttribute('datetime');
  expect(Date.parse(next ?? '')).toBeGreaterThan(instant.getTime() + DAY);
  await page.clock.setFixedTime(instant.getTime() + 1000 * DAY);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('This page is more than a year old.');
});

for (const isKnown of [true, false]) {
  const how = isKnown ? 'and until when it lasts' : 'and that its end is not recorded';
  test(`a meeting that has begun says so, ${how}`, async ({ page }) => {
    const { series, address } = pick(
      `group with one series ${isKnown ? 'with' : 'without'} a duration`,
      examples,
      (one) => Boolean(one.series.duration) === isKnown && isSparse(one.series),
    );
    await open(page, address);
    const main = page.getByRole('main');
    const start = Date.parse((await main.locator('time').first().getAttribute('datetime')) ?? '');
    const length = lasts(series).total('milliseconds');
    await page.clock.setFixedTime(start + length / 6);
    await page.reload();
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    const end = hourWords(new Date(start + length), zone);
    await expect(main).toContainText(isKnown ? `(now, until ${end})` : '(now, end not recorded)');
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the next date is there, and ways to subscribe', async ({ page }) => {
    const { name, series, address, hour } = example();
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main).toContainText(`${hour} (${series.zone.replaceAll('_', ' ')})`);
    await expect(main.locator('time').first()).toBeVisible();
    await expect(main).toContainText(' UTC');
    await expect(main.getByRole('link', { name: `Google Calendar: ${name}` })).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
  });

  test('the agenda is in UTC, and says so, without a control or a word that only a clock can know', async ({
    page,
    browser,
  }) => {
    await page.goto('/meetings/');
    const main = page.getByRole('main');
    await expect(main).toContainText('Times are in UTC.');
    for (const control of [choice(page), main.getByRole('radio').first()]) await expect(control).toBeHidden();
    const instant = await nextInstant(browser);
    await expect(entry(page).locator('time').first()).toHaveText(
      `${dayWords(instant, 'UTC')} ${hourWords(instant, 'UTC')}`,
    );
    expect(await main.innerText()).not.toMatch(/\b(this week|next week|today|tomorrow|in \d+ days|now)\b/i);
  });

  test('every group is on the page of meetings, and has a page of its next one', async ({ page, request }) => {
    const paths = await sitePaths(request);
    expect(groups.map(({ path }) => nextUrl(path)).filter((path) => !paths.includes(path))).toEqual([]);
    await page.goto('/meetings/');
    for (const { path } of active)
      await expect(page.getByRole('main').locator(`a[href="/${path}/"]`).first()).toBeVisible();
    for (const { path, facts } of active.filter((group) => group.facts.meetings.series.length === 0)) {
      await page.goto(nextUrl(path));
      await expect(page.getByRole('main'), facts.name).toContainText('No schedule is known');
    }
    console.log(`Looked for ${groups.length} groups`);
    expect(groups.length).toBeGreaterThan(0);
  });
});

for (const width of [390, 320]) {
  test(`nothing is cut off, and nothing moves while the page loads, at a width of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts });
    });
    for (const path of ['/meetings/', '/', example().address]) {
      await open(page, path);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([]);
    }
  });
}

test('each way to subscribe leads to a calendar, and each calendar is there', async ({ page, request }) => {
  await open(page, '/meetings/');
  const lead = async (way: string, whose: string) =>
    (await page.getByRole('link', { name: `${way}: ${whose}`, exact: true }).getAttribute('href')) ?? '';
  const overviews = { 'all groups': 'all', 'the TAGs and their subprojects': 'tags', 'the TCGs': 'tcgs' };
  for (const [whose, file] of Object.entries(overviews)) {
    const webcal = await lead('Calendar app', whose);
    expect(webcal).toMatch(new RegExp(`^webcal://[^?]+/calendar/${file}\\.ics$`));
    expect(new URL(await lead('Google Calendar', whose)).searchParams.get('cid')).toBe(webcal);
    const outlook = new URL(await lead('Outlook', whose)).searchParams;
    expect(outlook.get('url')?.replace(/^https?/, 'webcal')).toBe(webcal);
    expect(outlook.get('name')).toBe(whose);
    expect(await lead('Download', whose)).toBe(`/calendar/${file}.ics`);
  }
  const meeting = active.filter((group) => allSeries(group).length > 0).map(({ path }) => path);
  const own = meeting.map(shortName);
  for (const file of [...Object.values(overviews), ...own]) {
    // Of an overview whose groups have no schedule, only the calendar is there.
    const isEmpty = ['tags', 'tcgs'].includes(file) && !meeting.some((path) => path.startsWith(`${file}/`));
    const answer = await request.get(`/calendar/${file}.ics`);
    expect(answer.headers()['content-type']).toContain('text/calendar');
    const text = await answer.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(text.includes('\r\nBEGIN:VEVENT\r\n'), file).toBe(!isEmpty);
  }
  console.log(`Read ${Object.keys(overviews).length + own.length} calendars`);
});

test('the address is copied by keyboard, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { path, name, address } = example();
  await open(page, address);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: `Download: ${name}` }).focus();
  await page.keyboard.press('Tab');
  await expect(main.getByRole('button', { name: `Copy link: ${name}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^https?://.*/calendar/${shortName(path)}\\.ics$`));
});

test('where the clipboard refuses, the address is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const { name, address } = example();
  await open(page, address);
  await page.getByRole('button', { name: `Copy link: ${name}` }).click();
  await expect(page.getByRole('status')).toContainText("Couldn't copy. The address is http");
});
