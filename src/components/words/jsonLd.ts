/** Facts in the words of https://schema.org, as JSON for a script element, which no text in it can end. */
export const jsonLd = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
