// CommonJS, because a thread starts from a file that Node.js itself can read; the rest is read as Docusaurus reads it,
// which takes half as long as with tsx.
const { parentPort, workerData: file } = require('node:worker_threads');
const { default: make } = require('jiti')(__filename)(file);

parentPort.once('message', async (data) => parentPort.postMessage(await make(data)));
