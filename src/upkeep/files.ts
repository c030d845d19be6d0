/** Replaces several files so that a reader never takes some old and some new ones for a whole. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from '../registry/tree';

const NEW = '.drift-new';

/**
 * Ends what an interrupted run began: replaces every file if all new ones were written, else none.
 * @returns whether there was anything to end
 */
export function finish(folder: string): boolean {
  const mark = join(folder, UNFINISHED);
  const all = existsSync(mark);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(NEW));
  for (const file of written) {
    if (all) renameSync(join(folder, file), join(folder, file.slice(0, -NEW.length)));
    else rmSync(join(folder, file));
  }
  rmSync(mark, { force: true });
  return all || written.length > 0;
}

/**
 * Writes every new text beside its file, sets a mark once all are there, then renames them. While the mark stands,
 * the registry refuses to load; killed before it, the next run removes the new files, killed after it, finishes.
 * @param texts by path in the folder
 */
export function replaceAll(folder: string, texts: Map<string, string>): void {
  try {
    for (const [file, text] of texts) writeFileSync(join(folder, `${file}${NEW}`), text, { flush: true });
    writeFileSync(join(folder, UNFINISHED), 'Run "npm run drift" to finish.\n', { flag: 'wx' });
  } finally {
    finish(folder);
  }
}
