/** Meetings: the reader's zone and clock, no script, a phone, calendars to subscribe to. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { shortName } from '../src/registry/registry';
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
  const instant = await entry(page).locator('time').getAttribute('datetime');
  await page.close();
  expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
  return new Date(instant ?? '');
}

const entry = (page: Page) =>
  page.getByRole('table').getByRole('paragraph').filter({ hasText: example().series.title });

const readers: Record<string, RegExp> = {
  'Asia/Kolkata': /India Standard Time/,
  'Australia/Sydney': /Australian Eastern (Standard|Daylight) Time/,
  'America/Los_Angeles': /Pacific (Standard|Daylight) Time/,
};

for (const [zone, zoneName] of Object.entries(readers)) {
  test.describe(`a reader in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('sees the next meeting in days, in both zones', async ({ page, browser, baseURL }) => {
      const { series, address, hour } = example();
      const problems = watch(page, baseURL ?? '');
      const instant = await nextInstant(browser);
      await page.clock.setFixedTime(instant.getTime() - 2 * DAY);
      await open(page, address);
      const item = page.getByRole('main').getByRole('listitem').filter({ hasText: series.title });
      await expect(item).toContainText('Next: in 2 days, ');
      const when = [{ weekday: 'long' }, { dateStyle: 'long' }, { timeStyle: 'short' }] as const;
      const [weekday, date, time] = when.map((part) => words(instant, zone, part));
      await expect(item.locator('time')).toHaveText(new RegExp(`^${weekday},? ${date}, ${time}$`));
      await expect(item).toContainText(zoneName);
      // Without a second zone for a reader to whom both are the same.
      const [here, own] = [zone, series.zone].map((one) =>
        words(instant, one, { weekday: 'long', hour: '2-digit', minute: '2-digit' }),
      );
      const there = item.getByText(`(${words(instant, series.zone, { weekday: 'long' })}, ${hour} `);
      await expect(there).toHaveCount(here === own ? 0 : 1);
      expect(problems).toEqual([]);
    });

    test('sees the week in that zone', async ({ page, browser }) => {
      const instant = await nextInstant(browser);
      await page.clock.setFixedTime(instant.getTime() - DAY);
      await open(page, '/meetings/');
      await expect(page.getByRole('table', { name: zoneName })).toBeVisible();
      const row = page.getByRole('row').filter({ hasText: example().series.title });
      await expect(row.getByRole('rowheader')).toHaveText(words(instant, zone, { weekday: 'long' }));
      await expect(entry(page).locator('time')).toHaveText(words(instant, zone, { timeStyle: 'short' }));
    });
  });
}

test("what is past by the reader's clock is skipped, in the end all of it", async ({ page, browser }) => {
  const { path, address } = example();
  const instant = await nextInstant(browser);
  await page.clock.setFixedTime(instant.getTime() + DAY);
  await open(page, address);
  const next = await page.getByRole('main').locator('time').first().getAttribute('datetime');
  expect(Date.parse(next ?? '')).toBeGreaterThan(instant.getTime() + DAY);
  await page.clock.setFixedTime(instant.getTime() + 1000 * DAY);
  await open(page, address);
  const { calendar } = groupView(registry, path, '2026-01-01').channels;
  const where = calendar ? ` The dates are in the ${calendar.label}` : '';
  await expect(page.getByRole('main')).toContainText(`This page is more than a year old.${where}`);
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
    await open(page, address);
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    const end = words(new Date(start + length), zone, { timeStyle: 'short' });
    await expect(main).toContainText(isKnown ? `Next: now, until ${end} ` : '; its end is not recorded');
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the next dates are there, and ways to subscribe', async ({ page }) => {
    const { name, series, address, hour } = example();
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main).toContainText(`${hour} (${series.zone.replaceAll('_', ' ')})`);
    await expect(main.locator('time:not([data-clock])')).toHaveCount(3);
    await expect(main.getByRole('link', { name: `Google Calendar: ${name}` })).toBeVisible();
    await expect(main.getByRole('button')).toHaveCount(0);
  });

  test('the week is in UTC, and says so', async ({ page, browser }) => {
    await page.goto('/meetings/');
    await expect(page.getByRole('table', { name: 'In UTC' }).getByRole('row')).toHaveCount(7);
    const time = words(await nextInstant(browser), 'UTC', { timeStyle: 'short' });
    await expect(entry(page).locator('time')).toHaveText(time);
  });

  test('every group is on the page of meetings, and has a page of its next one', async ({ page, request }) => {
    const paths = await sitePaths(request);
    expect(groups.map(({ path }) => nextUrl(path)).filter((path) => !paths.includes(path))).toEqual([]);
    await page.goto('/meetings/');
    for (const { path, facts } of active) {
      const link = page.getByRole('link', { name: `How to join ${facts.name}`, exact: true });
      await expect(link).toHaveAttribute('href', nextUrl(path));
    }
    for (const { path, facts } of active.filter((group) => group.facts.meetings.series.length === 0)) {
      await page.goto(nextUrl(path));
      await expect(page.getByRole('main'), facts.name).toContainText('No schedule is recorded.');
    }
    console.log(`Looked for ${groups.length} groups`);
    expect(groups.length).toBeGreaterThan(0);
  });
});

test('on a phone the week is a list by day, and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/meetings/');
  const row = page.locator('tr:has(th)').filter({ hasText: example().series.title });
  const head = await row.locator('th').boundingBox();
  const cell = await row.locator('td').boundingBox();
  expect(cell?.y).toBeGreaterThanOrEqual((head?.y ?? Number.NaN) + (head?.height ?? 0) - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

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
  const meeting = active.filter(({ facts }) => facts.meetings.series.length > 0).map(({ path }) => path);
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
  await expect(page.getByRole('status')).toContainText('Not copied. The address is http');
});
