/** Finds why a text is no YAML, and says it to somebody who doesn't know how a parser reads. */
import { type Document, type ErrorCode, isAlias, isNode, isScalar, visit } from 'yaml';

/** What is wrong, how to fix it, and where in the text, in characters from its beginning. */
export type Complaint = [what: string, fix: string, offset: number];

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

/** The first thing that keeps a file from being read, because what follows comes of it. */
export function syntaxComplaint({ contents, errors, warnings }: Document.Parsed, text: string): Complaint | undefined {
  const [error] = [...errors, ...warnings];
  if (error) {
    const [at] = error.pos;
    const close = /(?:end with a |Missing closing )(.)/.exec(error.message)?.[1];
    const open = close && ({ ']': '[', '}': '{' }[close] ?? close);
    if (open) return [`this ${open} has no closing ${close}`, `add the ${close}`, text.lastIndexOf(open, at - 1)];
    const key = /[^\s:"']+/.exec(text.slice(at));
    if (error.code === 'DUPLICATE_KEY') return [`"${key}" stands twice in the same place`, 'remove one of the two', at];
    const [what, fix] = complaints[error.code] ?? [`not valid YAML: ${error.message.split('\n')[0]}`, QUOTE];
    return [what, fix, at];
  }
  if (!contents || (isScalar(contents) && contents.value === null)) {
    return ['the file is empty', 'add its facts; static/schemas has the form', 0];
  }
  let pointer: number | undefined;
  visit(contents, (_key, node) => {
    if (isAlias(node) || (isNode(node) && node.anchor)) pointer ??= node.range?.[0];
  });
  if (pointer === undefined) return undefined;
  return ['a value begins with "*" or "&", which points to another one', 'put it in quotes, or write it out', pointer];
}
