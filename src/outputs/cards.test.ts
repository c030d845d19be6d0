import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { cardPath } from '../views/urls';
import { accents, cardOf } from './card';
import { renderer } from './cards';

const registry = fixture();
const card = (id: string, title: string) => cardOf(registry, { id, title }, 'Site');
const draw = renderer(process.cwd());

describe("a page's card", () => {
  it('says the name and kind of a group on its own page', () => {
    const alpha = { title: 'TAG Alpha', kind: 'tag', label: 'Technical Advisory Group', site: 'Site' };
    expect(card('tags/alpha/index', 'Alpha')).toEqual(alpha);
  });

  it('keeps the title of a page below a group, and takes the nearest group', () => {
    expect(card('tags/alpha/charter', 'The charter')).toMatchObject({ title: 'The charter', kind: 'tag' });
    const gamma = { title: 'Gamma', kind: 'subproject', label: 'Subproject of TAG Alpha' };
    expect(card('tags/alpha/subprojects/gamma/index', 'Gamma')).toMatchObject(gamma);
  });

  it('has no kind where the page is of no group', () => {
    expect(card('tags/index', 'TAGs')).toMatchObject({ title: 'TAGs', kind: 'none', label: '' });
  });

  it('is beside the other cards as the page is beside the other pages', () => {
    expect(['index', 'tags/index', 'tags/alpha/charter'].map(cardPath)).toEqual([
      'cards/index.png',
      'cards/tags.png',
      'cards/tags/alpha/charter.png',
    ]);
  });

  it('has the accents of the style sheet', () => {
    const css = readFileSync('src/css/custom.css', 'utf8');
    for (const [kind, color] of Object.entries(accents)) {
      const selector = kind === 'none' ? ':root' : `\\[data-kind="${kind}"\\]`;
      expect(css).toMatch(new RegExp(`${selector} \\{[^}]*--color-kind: ${color};`));
    }
  });

  it('is a small picture of the right size, the same every time', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => Buffer.from(await draw(card('tags/alpha/index', '')))),
    );
    if (!first || !second) throw new Error('both were drawn');
    // A PNG has its width and height at these bytes.
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(first.length).toBeLessThan(60_000);
    expect(first.equals(second)).toBe(true);
  });

  it('refuses a letter that its font lacks', async () => {
    await expect(draw(card('index', '日本'))).rejects.toThrow('The font of the cards lacks "日本"');
  });
});
