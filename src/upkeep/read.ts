/** Reads a source that somebody else keeps, within limits. */
import { createReadStream } from 'node:fs';

/** A source that can't be read; its message says what to do. */
export class Unreadable extends Error {}

const PAGE = 'it is a web page; GitHub has the files themselves behind "Raw"';
const LIMITS = { bytes: 10_000_000, milliseconds: 20_000, redirects: 5 };

async function answer(url: URL, signal: AbortSignal, redirects: number): Promise<Response> {
  const response = await fetch(url, { redirect: 'manual', signal });
  const to = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || !to) return response;
  const next = new URL(to, url);
  const isWorse = next.protocol !== 'https:' && next.protocol !== url.protocol;
  if (isWorse) throw new Error(`it leads to ${next}, not to https`);
  if (redirects === 0) throw new Error('it leads from one address to the next without end');
  return answer(next, signal, redirects - 1);
}

async function* chunksOf(source: string, limits: typeof LIMITS): AsyncGenerator<Uint8Array> {
  if (!/^https?:\/\//i.test(source)) return yield* createReadStream(source);
  const response = await answer(new URL(source), AbortSignal.timeout(limits.milliseconds), limits.redirects);
  if (!response.ok) throw new Error(`it answers ${response.status}`);
  if (/html/.test(response.headers.get('content-type') ?? '')) throw new Error(PAGE);
  yield* response.body ?? [];
}

/** What went wrong; `fetch` itself says only that it failed. */
const reason = (error: unknown): string => {
  const { cause, message } = Object(error) as Error;
  return cause ? reason(cause) : (message ?? String(error));
};

/**
 * The text of a source.
 * @param source path of a file, or an address that begins with https:// or http://
 * @throws Unreadable
 */
export async function read(source: string, limits = LIMITS): Promise<string> {
  try {
    let bytes = Buffer.alloc(0);
    for await (const chunk of chunksOf(source, limits)) {
      bytes = Buffer.concat([bytes, chunk]);
      if (bytes.length > limits.bytes) throw new Error(`it has more than ${limits.bytes} bytes`);
    }
    if (bytes.includes(0)) throw new Error('it is not text');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (/^\s*<(!doctype|html)/i.test(text)) throw new Error(PAGE);
    return text;
  } catch (error) {
    throw new Unreadable(`${source} can't be read: ${reason(error)}; check the name, or try again later`);
  }
}
