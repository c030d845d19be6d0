// CommonJS, because a thread starts from a file that Node.js itself can read. The work is in markdown.ts.
const { parentPort, workerData } = require('node:worker_threads');
const { markdown } = require('tsx/cjs/api').require('./markdown.ts', __filename);

parentPort.postMessage(markdown(undefined, workerData));
