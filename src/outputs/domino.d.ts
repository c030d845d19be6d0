// The types that come with it are those of a module with another name.
declare module '@mixmark-io/domino' {
  export function createDocument(html?: string): Document;
}
