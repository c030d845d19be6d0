/** What a build makes beside the bundler: the bundler leaves a core idle, above all while it starts. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cards } from './cards';
import type { Files } from './output';
import type { Pages, Words } from './words';

/** A thread that loads a file of this folder at once, and makes something once it is given what from. */
function thread<Data, Made>(file: string): (data: Data) => Promise<Made> {
  const worker = new Worker(join(__dirname, 'thread.cjs'), { workerData: file, execArgv: [] });
  // A build that fails before doesn't wait for it.
  worker.unref();
  return (data) =>
    new Promise((resolve, reject) => {
      worker.ref();
      worker.once('message', resolve).once('error', reject).postMessage(data);
    });
}

export type Begun = ReturnType<typeof begin>;

/** Begins to draw the cards, which need no built page, and gets ready to read the pages. */
export const begin = (cards: Cards) => ({
  cards: thread<Cards, Files>('./cards.ts')(cards),
  readPages: thread<Pages, Words>('./words.ts'),
});
