/** One value that this registry and an upstream give differently. */
import { type Path, type Source, valueAt } from '../registry/source';
import { onOneLine } from './edit';

/** What `edit` writes into a file, which messages name so. */
export type Edit = { file: string; path: Path; value: unknown; before?: string };

/** As an edit it takes what is theirs, `also` what follows from that. With a `hint`, only a person can do so. */
export type Difference = Edit & { at: string; field: string; ours: unknown; also?: Edit[]; hint?: string };

/** Past the last entry of a list. */
export const END = Number.POSITIVE_INFINITY;

/** Text as two people may write it: letter case, spaces and the coding of accents don't count. */
export function plain(text: unknown): string {
  const words = String(text ?? '').split(/\s+/);
  return words.join(' ').trim().normalize('NFC').toLowerCase();
}

/** An address to join a meeting without a password in it, which is never copied. */
export const withoutPassword = (address: string): string =>
  address.replace(/(?<=[?&])(password|passcode|pwd)=[^&#]*&?/gi, '').replace(/[?&](?=#|$)/, '');

/** Makes the differences of one file. */
export function differences(source: Source) {
  const facts = source.value;
  return (path: Path, value: unknown, more: Partial<Difference> = {}): Difference => {
    const { file, line, column } = source.problem(path, '', '');
    // An entry of a list goes by the person or meeting that it is about.
    const names = path.map((key, depth) => {
      const entry = typeof key === 'number' ? valueAt(facts, path.slice(0, depth + 1)) : key;
      return typeof entry === 'string' ? entry : (valueAt(entry, ['person']) ?? valueAt(entry, ['title']));
    });
    const [at, field] = [`${file}:${line}:${column}`, names.filter(Boolean).join('.')];
    return { file, path, value, at, field, ours: valueAt(facts, path), ...more };
  };
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : onOneLine(value));

/** `file:line:column: field: ours …, theirs …` */
export const printDifference = ({ at, field, ours, value, hint }: Difference): string =>
  `${at}: ${field}: ours ${show(ours)}, theirs ${show(value)}${hint ? `; ${hint}` : ''}`;
