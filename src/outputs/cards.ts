/** Makes cards into pictures. No network, no system font: the same card gives the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react';
import satori, { type FontWeight } from 'satori';
import { accents, type Card } from './card';
import { type Files, madeOf } from './output';

const FONT = 'node_modules/@fontsource/source-sans-3/files/source-sans-3-latin';

const box = (style: CSSProperties, ...children: ReactNode[]) =>
  createElement('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);

/** A card as elements that Satori lays out. @param logo the picture beside the site's name, as a data address */
function drawCard({ title, kind, label, site }: Card, logo: string): ReactElement {
  const color = accents[kind];
  const page: CSSProperties = { width: '100%', height: '100%', padding: '64px 80px', borderTop: `24px solid ${color}` };
  const rows: CSSProperties = { flexDirection: 'column', justifyContent: 'space-between' };
  const large: CSSProperties = { fontSize: title.length > 40 ? 72 : 92, fontWeight: 700, lineHeight: 1.1 };
  return box(
    { ...page, ...rows, background: '#fdfcfa', color: '#1d2129', fontSize: 40 },
    box({ color }, label),
    box({ ...large, letterSpacing: '-0.02em', textWrap: 'balance' }, title),
    box({ alignItems: 'center', gap: 24 }, createElement('img', { src: logo, width: 72, height: 72 }), site),
  );
}

/**
 * Gives a function that makes a card's PNG, 1200 x 630 pixels.
 * @param siteDir where the logo and the font are
 */
export function renderer(siteDir: string): (card: Card) => Promise<Uint8Array> {
  const read = (path: string) => readFileSync(join(siteDir, path));
  const font = (weight: FontWeight) => ({ name: 'Card', weight, data: read(`${FONT}-${weight}-normal.woff`) });
  const fonts = [font(400), font(700)];
  const logo = `data:image/svg+xml;base64,${read('static/img/logo.svg').toString('base64')}`;
  return async (card) => {
    const loadAdditionalAsset = async (_script: string, letters: string) => {
      throw new Error(`The font of the cards lacks "${letters}", which the card "${card.title}" needs`);
    };
    const svg = await satori(drawCard(card, logo), { width: 1200, height: 630, fonts, loadAdditionalAsset });
    return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  };
}

export type Cards = { siteDir: string; cards: Record<string, Card> };

/** The pictures of cards, by the same paths. @throws if there is no card, or one can't be drawn */
export default async function drawCards({ siteDir, cards }: Cards): Promise<Files> {
  const all = Object.entries(cards);
  if (all.length === 0) throw new Error('There are no pages to make cards for');
  const render = renderer(siteDir);
  // While one is laid out here, others become pictures on the other cores.
  return madeOf(all, 4, async ([path, card]) => ({ [path]: await render(card) }));
}
