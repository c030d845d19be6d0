// CommonJS, because a thread starts from a file that Node.js itself can read.
const { parentPort, workerData: file } = require('node:worker_threads');
const { default: make } = require('tsx/cjs/api').require(file, __filename);

parentPort.once('message', async (data) => parentPort.postMessage(await make(data)));
