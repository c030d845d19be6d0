import { load } from '../registry/load';
import type { Problem } from '../registry/problems';
import type { Registry } from '../registry/registry';
import { diskTree } from '../registry/tree';

export type Remembered = { registry: Registry | undefined; problems: Problem[] };

/**
 * Reads the registry anew at most once between two calls of `forget`, and keeps the last good one while a file is wrong.
 * @param docs the folder to read
 * @param today ISO 8601 day
 */
export function remember(docs: string, today: string): { read(): Remembered; forget(): void } {
  let current: Remembered | undefined;
  let good: Registry | undefined;
  return {
    read() {
      if (!current) {
        const { registry, problems } = load(diskTree(docs), today);
        good = registry ?? good;
        current = { registry: good, problems: problems.filter(({ severity }) => severity === 'error') };
      }
      return current;
    },
    forget() {
      current = undefined;
    },
  };
}
