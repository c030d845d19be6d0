// CommonJS, because a thread starts from a file that Node.js itself can read. The work is in words.ts.
const { parentPort, workerData } = require('node:worker_threads');
const { readPages } = require('tsx/cjs/api').require('./words.ts', __filename);

parentPort.postMessage(readPages(workerData));
