import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { read, Unreadable } from './read';

const LIMITS = { bytes: 1_000_000, milliseconds: 300, redirects: 3 };

/** What a server may do, by the path that is asked for. */
const behavior: Record<string, RequestListener> = {
  good: (_, response) => response.end('tags: []\n'),
  'no-type': (_, response) => response.writeHead(200).end('tags: []\n'),
  hop: (_, response) => response.writeHead(302, { location: '/good' }).end(),
  loop: (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  file: (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  silent: () => undefined,
  slow: (_, response) => {
    const timer = setInterval(() => response.write('a: 1\n'), 20);
    response.on('close', () => clearInterval(timer));
  },
  broken: (_, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('tags:\n');
    setTimeout(() => response.destroy(), 20);
  },
  '500': (_, response) => response.writeHead(500).end('tags: []'),
  '404': (_, response) => response.writeHead(404).end('tags: []'),
  html: (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('tags: []'),
  page: (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('\n<!DOCTYPE html>'),
  image: (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0])),
  big: (_, response) => {
    const chunk = Buffer.alloc(1_000_000, 'a');
    let sent = 0;
    const more = () => {
      while (sent++ < 50 && response.write(chunk));
      if (sent > 50) response.end();
    };
    response.on('drain', more);
    more();
  },
  binary: (_, response) => response.end(Buffer.from([0xff, 0xfe, 0x00])),
};

const server = createServer((request, response) => behavior[request.url?.slice(1) ?? '']?.(request, response));
let origin = '';
const folder = mkdtempSync(join(tmpdir(), 'drift-read-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('read', () => {
  it.each(['good', 'no-type', 'hop'])('gives the text of %s', async (path) => {
    expect(await read(`${origin}/${path}`, LIMITS)).toBe('tags: []\n');
  });

  it.each([
    ['loop', /without end/],
    ['file', /leads to file:.*not to https/],
    ['silent', /timeout/],
    ['slow', /timeout/],
    ['broken', /terminated|closed|aborted/],
    ['500', /answers 500/],
    ['404', /answers 404/],
    ['html', /web page; .*"Raw"/],
    ['page', /web page/],
    ['image', /not text/],
    ['big', /more than 1000000 bytes/],
    ['binary', /not text/],
  ])('says what is wrong with %s, and what to do', async (path, reason) => {
    const start = Date.now();
    const error = await read(`${origin}/${path}`, LIMITS).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unreadable);
    expect(error.message).toMatch(reason);
    expect(error.message).toMatch(/check the name, or try again later$/);
    expect(Date.now() - start).toBeLessThan(3000);
  });

  it('follows nothing from https to http', async () => {
    const redirect = new Response(null, { status: 302, headers: { location: 'http://example.org/' } });
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(redirect);
    await expect(read('https://example.org/tags.yaml')).rejects.toThrow('leads to http://example.org/, not to https');
    expect(fetched).toHaveBeenCalledTimes(1);
    fetched.mockRestore();
  });

  it('says so where nobody answers, and where the address is none', async () => {
    await expect(read('http://127.0.0.1:1/tags.yaml', LIMITS)).rejects.toThrow(Unreadable);
    await expect(read('http://', LIMITS)).rejects.toThrow('Invalid URL');
  });

  it('reads files within the same limits', async () => {
    expect(await read(file('good.yaml', 'tags: []\n'))).toBe('tags: []\n');
    await expect(read(join(folder, 'missing.yaml'))).rejects.toThrow('no such file');
    await expect(read(folder)).rejects.toThrow(Unreadable);
    await expect(read(file('picture.png', new Uint8Array([0x89, 0x50, 0, 1])))).rejects.toThrow('not text');
    await expect(read(file('latin.yaml', new Uint8Array([0x61, 0xe9])))).rejects.toThrow(Unreadable);
    await expect(read(file('big.yaml', 'a'.repeat(11)), { ...LIMITS, bytes: 10 })).rejects.toThrow(
      'more than 10 bytes',
    );
  });
});
