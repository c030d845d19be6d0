/** Writes one value into YAML text; comments, order, layout and every line it needn't touch stay as they are. */
import { isDeepStrictEqual } from 'node:util';
import * as yaml from 'yaml';
import type { Path } from '../registry/source';

type Field = yaml.Pair<yaml.Node, yaml.Node>;

/** A value on one line, as the files of this project write it: `{ person: ada, term: { start: 2026-01-01 } }`. */
export function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const given = Object.entries(value).filter(([, field]) => field !== undefined);
    const fields = given.map(([key, field]) => `${onOneLine(key)}: ${onOneLine(field)}`);
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
  }
  // Inside a list, so that text with a comma or a bracket gets its quotes.
  return yaml.stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).slice(1, -2);
}

/** Where a node's own text begins and ends, without the comments and empty lines after it. */
function spanOf(item: yaml.Node | Field): [from: number, to: number] {
  if (yaml.isPair<yaml.Node, yaml.Node>(item)) return [spanOf(item.key)[0], spanOf(item.value ?? item.key)[1]];
  const [from, to] = item.range ?? [0, 0];
  const last = yaml.isCollection(item) && !item.flow ? item.items.at(-1) : undefined;
  return [from, last ? spanOf(last as yaml.Node)[1] : to];
}

function changed(text: string, path: Path, value: unknown, before?: string): string {
  const document = yaml.parseDocument(text);
  const [above, key] = [path.slice(0, -1), path.at(-1) ?? ''];
  const [node, parent] = [document.getIn(path, true), document.getIn(above, true)];
  const items = (yaml.isCollection(parent) ? parent.items : []) as (yaml.Node | Field)[];
  const replaced = (from: number, to: number, by: string) => text.slice(0, from) + by + text.slice(to);
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const nextLine = (at: number) => (text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1 || text.length);
  const own = items.findIndex((item) => (yaml.isPair(item) ? item.value : item) === node);

  if (value === undefined) {
    const [item, previous, next] = [items[own], items[own - 1], items[own + 1]];
    if (!item || !yaml.isCollection(parent)) throw new Error(`there is no "${key}" to remove`);
    if (!previous && !next) return changed(text, above, yaml.isMap(parent) ? {} : []);
    const [from, to] = spanOf(item);
    if (parent.flow && previous) return replaced(spanOf(previous)[1], to, '');
    if (parent.flow) return replaced(from, next ? spanOf(next)[0] : to, '');
    const isAlone = (yaml.isMap(parent) ? /^ *$/ : /^ *- +$/).test(text.slice(lineStart(from), from));
    if (!isAlone) throw new Error('it shares its line with something else');
    return replaced(lineStart(from), nextLine(to), '');
  }

  const written = onOneLine(value);
  if (yaml.isNode(node)) {
    const [from, to] = spanOf(node);
    const end = from < to && text[to - 1] === '\n' ? '\n' : '';
    const item = items[own];
    if (!yaml.isPair(item)) return replaced(from, to, written + end);
    // A value in lines of its own moves up beside its key, before a comment there.
    const colon = text.indexOf(':', spanOf(item.key)[1]) + 1;
    if (from === to) return replaced(colon, colon, ` ${written}`);
    return replaced(colon, to, ` ${written}${text.slice(colon, from).trimEnd()}${end}`);
  }

  const first = items[0];
  if (!yaml.isCollection(parent) || !first) {
    const isVacant = !parent || yaml.isCollection(parent) || (yaml.isScalar(parent) && parent.value === null);
    if (!isVacant) throw new Error(`"${key}" has no list or map around it`);
    if (path.length < 2 && !yaml.isCollection(parent)) return `${text}${onOneLine(String(key))}: ${written}\n`;
    return changed(text, above, typeof key === 'number' ? [value] : { [key]: value });
  }
  const entry = yaml.isSeq(parent) ? written : `${onOneLine(key)}: ${written}`;
  const place = items.findIndex((item) => yaml.isPair(item) && String(item.key) === before);
  const previous = items[place < 0 ? items.length - 1 : place - 1];
  const [start] = spanOf(first);
  if (parent.flow && previous) return replaced(spanOf(previous)[1], spanOf(previous)[1], `, ${entry}`);
  if (parent.flow) return replaced(start, start, `${entry}, `);
  const prefix = text.slice(lineStart(start), start);
  // The first field of an entry stands behind its hyphen, the next one below the field.
  const indent = yaml.isSeq(parent) ? prefix : prefix.replaceAll('-', ' ');
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const at = previous ? nextLine(spanOf(previous)[1]) : lineStart(start);
  const isLineStart = at === lineStart(at);
  return replaced(at, at, `${isLineStart ? '' : newline}${indent}${entry}${newline}`);
}

/**
 * The text with one value written, added or removed.
 * @param path as `Source` names places; an index past the end of a list adds to it, and parents that lack are made
 * @param value plain data; undefined removes a field, or an item of a list
 * @param before the key that a new key comes before, if it stands there
 * @throws where the text is laid out in a way that this can't edit
 */
export function edit(text: string, path: Path, value: unknown, before?: string): string {
  const expected = yaml.parseDocument(text);
  if (expected.errors[0]) throw expected.errors[0];
  const result = changed(text, path, value, before);
  const [parent, key] = [path.slice(0, -1), path.at(-1)];
  const list = expected.getIn(parent);
  const place = typeof key === 'number' ? [...parent, yaml.isSeq(list) ? Math.min(key, list.items.length) : 0] : path;
  if (value === undefined) expected.deleteIn(place);
  else expected.setIn(place, expected.createNode(value));
  if (!isDeepStrictEqual(yaml.parse(result), expected.toJS())) throw new Error('it is laid out in an unusual way');
  return result;
}
