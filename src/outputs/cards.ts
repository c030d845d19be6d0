/** Makes cards into pictures. No network, no system font: the same card gives the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type FontWeight } from 'satori';
import { cardPath } from '../views/urls';
import { type Card, cardOf, drawCard } from './card';
import type { Files, Output } from './output';

const FONT = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin';

function save(file: string, png: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, png);
}

/**
 * Gives a function that makes a card's PNG, 1200 x 630 pixels, or takes it from the cache if the same code made it.
 * @param siteDir where the logo, the font and the lock file are
 * @param cache folder to keep pictures in; without one, each is made anew
 */
export function renderer(siteDir: string, cache?: string): (card: Card) => Promise<Buffer> {
  const read = (path: string) => readFileSync(join(siteDir, path));
  const font = (weight: FontWeight) => ({ name: 'Card', weight, data: read(`${FONT}-${weight}-normal.woff`) });
  const fonts = [font(400), font(700)];
  const logo = `data:image/svg+xml;base64,${read('static/img/logo.svg').toString('base64')}`;
  // What is drawn stands for the code of card.ts, the lock file for the libraries and the font.
  const code = [read('src/outputs/cards.ts'), read('package-lock.json')].join();
  return async (card) => {
    const drawn = drawCard(card, logo);
    const file =
      cache &&
      join(
        cache,
        createHash('sha256')
          .update(code + JSON.stringify(drawn))
          .digest('hex'),
      );
    if (file && existsSync(file)) return readFileSync(file);
    const loadAdditionalAsset = async (_script: string, letters: string) => {
      throw new Error(`The font of the cards lacks "${letters}", which the card "${card.title}" needs`);
    };
    const svg = await satori(drawn, { width: 1200, height: 630, fonts, loadAdditionalAsset });
    const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
    if (file) save(file, png);
    return png;
  };
}

/** The card of each page. @throws if there is no page, or a card can't be drawn */
export const cards: Output = async (registry, { siteDir, title, pages }) => {
  if (pages.length === 0) throw new Error('There are no pages to make cards for');
  const anew = process.env.CARDS_CACHE === 'off';
  const render = renderer(siteDir, anew ? undefined : join(siteDir, 'node_modules/.cache/cards'));
  const files: Files = {};
  for (const page of pages) files[cardPath(page.id)] = await render(cardOf(registry, page, title));
  return files;
};
