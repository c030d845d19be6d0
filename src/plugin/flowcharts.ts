/**
 * What of Mermaid no flowchart needs, half of all scripts of a build: other diagrams, which the site neither draws nor
 * puts in words, their layouts, and formulas.
 */
export const ofOtherDiagrams = {
  contextRegExp: /[\\/]mermaid[\\/]dist/,
  resourceRegExp: /(?<!\/flow)diagram-|definition-|cose-bilkent|swimlanes|^katex$/i,
};
