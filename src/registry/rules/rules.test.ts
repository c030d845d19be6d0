import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaints, type Mistakes } from '../../../tests/fixture';
import { rules } from '.';

const folder = join(__dirname, '../../../tests/mistakes');
const tables = await Promise.all(
  readdirSync(folder).map(async (file): Promise<Mistakes> => (await import(join(folder, file))).default),
);
const mistakes = tables.flatMap((table) =>
  Object.entries(table).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([name, [changes, line]]) => ({ rule, name, changes, line })),
  ),
);

describe('every rule', () => {
  it('has a mistake in tests/mistakes, and every mistake a rule', () => {
    const names = rules.map(({ name }) => name).sort();
    expect([...new Set(mistakes.map(({ rule }) => rule))].sort()).toEqual(names);
  });

  it.each(mistakes)('$rule finds "$name": one clear line, which no other rule says', ({ rule, changes, line }) => {
    expect(complaints(changes)).toEqual([line]);
    const others = rules.filter(({ name }) => name !== rule);
    expect(complaints(changes, others)).toEqual([]);
  });
});
