/** Characters that nobody sees, or takes for a space: controls, line ends, zero-width and direction marks. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

const names: Record<string, string> = { '\n': 'a line break', '\t': 'a tab', '\u00a0': 'a no-break space' };

const nameOf = (character: string): string =>
  names[character] ?? `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first such character of a text, as `U+200B` or in words; undefined if there is none. */
export const invisibleIn = (text: string): string | undefined => text.match(INVISIBLE)?.map(nameOf)[0];

/** The text with each of them shown: `TAG<U+200B> Alpha`. */
export const reveal = (text: string): string => text.replace(INVISIBLE, (found) => `<${nameOf(found)}>`);
