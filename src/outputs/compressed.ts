/** Each file of text also as `.br` and `.gz`, for hosts that serve them as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Files, Output } from './output';

/** Below this a file takes one packet anyway; in bytes. */
const SMALL = 1024;
/** The best quality, 11, saves another 8 % and takes forty times as long, about as long as the rest of the build. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

export const compressed: Output = async (_registry, { outDir }) => {
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  // Docusaurus writes the sitemap at the same time, so that it may be there or not.
  const texts = names.filter((name) => /\.(css|html|ics|js|json|md|svg|txt|xml)$/.test(name) && name !== 'sitemap.xml');
  const files: Files = {};
  for (const name of texts) {
    const bytes = readFileSync(join(outDir, name));
    if (bytes.length < SMALL) continue;
    // Both at once, each on a core of its own.
    [files[`${name}.br`], files[`${name}.gz`]] = await Promise.all([brotli(bytes, { params }), zip(bytes)]);
  }
  return files;
};
