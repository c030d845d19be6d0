/** Each file of text also as `.br` and `.gz`, for hosts that serve them as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type Files, madeOf, type Output } from './output';

/** Below this a file takes one packet anyway; in bytes. */
const SMALL = 1024;
/** The best quality, 11, saves another 8 % and takes forty times as long, about as long as the rest of the build. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** The copies of the files of text in a built site that a test of their names takes. */
function copies(outDir: string, isMeant: (name: string) => boolean): Promise<Files> {
  const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter(isMeant);
  const texts = names.filter((name) => /\.(css|html|ics|js|json|md|svg|txt|xml)$/.test(name));
  return madeOf(texts, 8, async (name): Promise<Files> => {
    const bytes = readFileSync(join(outDir, name));
    if (bytes.length < SMALL) return {};
    const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes)]);
    return { [`${name}.br`]: br, [`${name}.gz`]: gz };
  });
}

const isPage = (name: string): boolean => /^assets\b|\.html$/.test(name);

/** The copies of the finished pages, their scripts and styles. */
export const compressedPages: Output = (_registry, { outDir }) => copies(outDir, isPage);

/** The copies of all else. Docusaurus writes the sitemap at the same time, so that it may be there or not. */
export const compressedFiles: Output = (_registry, { outDir }) =>
  copies(outDir, (name) => !isPage(name) && name !== 'sitemap.xml');
