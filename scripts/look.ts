/** Takes pictures of the built site's key pages, or those named, on phone and desk, light and dark, and a sheet of all. */
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from './chromium';

const base = process.env.BASE_URL ?? '/';
const keyPages = `index.html tags/ tags/infrastructure/ tcgs/ tcgs/artificial-intelligence/ governance/ initiatives/
  toc/ glossary/ meetings/ leadership/ 404.html`.split(/\s+/);
const paths = process.argv.length > 2 ? process.argv.slice(2) : keyPages;
const views = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const style = `body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; font: 16px sans-serif }
figure { margin: 0 } div { max-height: 480px; overflow: hidden; border: 1px solid } img { width: 100% }`;

const built = (path: string) =>
  [join('build', path), join('build', path, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());

async function main(): Promise<void> {
  if (!built('')) throw new Error('There is nothing to look at: run "npm run build" first.');
  rmSync('look', { recursive: true, force: true });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox', '--disable-gpu'] });

  async function picture(path: string, { width, colorScheme }: (typeof views)[number]): Promise<string> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
    // Answered from the folder of the build, so that no server is needed.
    await page.route('**/*', (route) => {
      const file = built(decodeURI(new URL(route.request().url()).pathname).slice(base.length));
      return route.fulfill(file ? { path: file } : { status: 404 });
    });
    await page.goto(`http://site.test${base}${path}`, { waitUntil: 'networkidle' });
    // A screen as high as the page, so that what waits to be seen, such as a diagram, is drawn.
    await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    for (const diagram of await page.locator('[aria-label^="Diagram:"]').all())
      await diagram.locator('svg').first().waitFor();
    const file = `${path.replace(/\W+(html)?$/, '').replaceAll('/', '-')}-${width}-${colorScheme}.png`;
    await page.screenshot({ path: join('look', file), fullPage: true });
    await page.close();
    return file;
  }

  const files: string[] = [];
  for (const path of paths) {
    if (built(path)) files.push(...(await Promise.all(views.map((view) => picture(path, view)))));
    else console.log(`${path} is not in the build, so it is left out`);
  }
  const figures = files.map(
    (file) => `<figure><div><img src="${file}"></div><figcaption>${file}</figcaption></figure>`,
  );
  writeFileSync(join('look', 'sheet.html'), `<style>${style}</style>${figures.join('\n')}`);
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await sheet.goto(`file://${resolve('look', 'sheet.html')}`);
  await sheet.screenshot({ path: join('look', 'sheet.png'), fullPage: true });
  await browser.close();
  for (const file of [...files, 'sheet.png']) console.log(join('look', file));
}

main();
