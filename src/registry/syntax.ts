/** Finds why a text is no YAML, and says it to somebody who doesn't know how a parser reads. */
import { type Document, type ErrorCode, isAlias, isNode, visit } from 'yaml';

const QUOTE = 'put the value in quotes';

const complaints: Partial<Record<ErrorCode, [what: string, fix: string]>> = {
  BAD_INDENT: ['this line is not indented like those it belongs to', 'begin it in the same column'],
  BLOCK_AS_IMPLICIT_KEY: ['a value has a colon, or an indented line below it', `${QUOTE}, or correct the indentation`],
  BLOCK_IN_FLOW: ['a field in brackets has no comma before it', 'write a comma between two fields'],
  MISSING_CHAR: ['a colon, a comma or a space is missing', 'write "field: value", and a comma between two in brackets'],
  MULTILINE_IMPLICIT_KEY: ['this line is not a field with a value', 'write "field: value", with a space in between'],
  MULTIPLE_DOCS: ['a line "---" or "..." ends the facts', 'remove it'],
  NON_STRING_KEY: ['the name of a field has brackets', QUOTE],
  RESOURCE_EXHAUSTION: ['brackets stand in brackets too often', 'write fewer of them'],
  TAB_AS_INDENT: ['a tab indents this line', 'indent it with spaces'],
  UNEXPECTED_TOKEN: ['there is more after the end of a value', `remove it, or ${QUOTE}`],
};

/**
 * The first thing that keeps a file from being read, because what follows comes of it.
 * @returns where it stands in the text, in characters from its beginning, what is wrong, and how to fix it
 */
export function syntaxComplaint(
  document: Document.Parsed,
  text: string,
): [offset: number, what: string, fix: string] | undefined {
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const [at] = error.pos;
    const close = /(?:end with a |Missing closing )(.)/.exec(error.message)?.[1];
    const open = close && ({ ']': '[', '}': '{' }[close] ?? close);
    if (open) return [text.lastIndexOf(open, at - 1), `this ${open} has no closing ${close}`, `add the ${close}`];
    const key = /[^\s:"']+/.exec(text.slice(at));
    if (error.code === 'DUPLICATE_KEY') return [at, `"${key}" stands twice in the same place`, 'remove one of the two'];
    return [at, ...(complaints[error.code] ?? [`not valid YAML: ${error.message}`, QUOTE])];
  }
  let pointer: number | undefined;
  visit(document, (_key, node) => {
    if (isAlias(node) || (isNode(node) && node.anchor)) pointer ??= node.range?.[0];
  });
  const what = 'a value begins with "*" or "&", which points to another one';
  if (pointer !== undefined) return [pointer, what, 'put it in quotes, or write it out'];
  if (document.toJS() !== null) return undefined;
  return [0, 'the file is empty', 'add its facts; static/schemas has the form'];
}
