/** Where a page's card is in the built site, from the id that Docusaurus gives the page: `tags/alpha/index`. */
export const cardPath = (id: string): string => `cards/${id.replace(/\/index$/, '')}.png`;
