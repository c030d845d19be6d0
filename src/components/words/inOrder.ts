/** Each name once, as English sorts them. */
export const inOrder = (names: string[]): string[] => [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
