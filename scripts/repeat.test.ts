import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differences, hashes } from './repeat';

function folder(files: Record<string, string>): Map<string, string> {
  const path = mkdtempSync(join(tmpdir(), 'hashes-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return hashes(path);
}

it('two builds differ where a file changed, came or went', () => {
  const first = folder({ same: 'a', changed: 'b', gone: 'c' });
  const second = folder({ same: 'a', changed: 'B', new: 'd' });
  expect(differences(first, first)).toEqual([]);
  expect(differences(first, second).sort()).toEqual(['changed', 'gone', 'new']);
});
