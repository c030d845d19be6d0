/** Makes cards into pictures. No network, no system font: the same card gives the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { Props } from '@docusaurus/types';
import { renderAsync } from '@resvg/resvg-js';
import satori, { type FontWeight } from 'satori';
import type { Registry } from '../registry/load';
import { type Card, cardOf, drawCard } from './card';
import { cardPath } from './path';

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
  const code = [read('src/cards/render.ts'), read('package-lock.json')].join();
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

/** Writes the card of each page into the built site. @throws if there is no page, or a card can't be drawn */
export async function writeCards({ outDir, plugins, siteDir, siteConfig }: Props, registry: Registry): Promise<void> {
  const { content } = plugins.find(({ name }) => name === 'docusaurus-plugin-content-docs') ?? {};
  const pages = (content as LoadedContent | undefined)?.loadedVersions.flatMap(({ docs }) => docs) ?? [];
  if (pages.length === 0) throw new Error('There are no pages to make cards for');
  const anew = process.env.CARDS_CACHE === 'off';
  const render = renderer(siteDir, anew ? undefined : join(siteDir, 'node_modules/.cache/cards'));
  for (const page of pages) {
    save(join(outDir, cardPath(page.id)), await render(cardOf(registry, page, siteConfig.title)));
  }
}
