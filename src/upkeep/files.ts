/** Replaces several files so that a reader never takes some old and some new ones for a whole. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from '../registry/tree';
import { Unreadable } from './read';

const NEW = '.drift-new';
const LOCK = '.drift-lock';

/**
 * Keeps a folder for this process, lest another one ends or overwrites what it writes.
 * @returns gives it back
 * @throws while another process has it; one that was killed has nothing
 */
export function lock(folder: string): () => void {
  const file = join(folder, LOCK);
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return () => rmSync(file);
  } catch {
    // Where nothing can be written, nothing is to be guarded.
    if (!existsSync(file)) return () => undefined;
  }
  const owner = Number(readFileSync(file, 'utf8'));
  try {
    process.kill(owner, 0);
  } catch {
    rmSync(file);
    return lock(folder);
  }
  throw new Unreadable(`Another run of this command (process ${owner}) is at work; try again when it has ended.`);
}

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
