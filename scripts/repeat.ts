/**
 * Builds the site twice with the same SOURCE_DATE_EPOCH, once without the caches of the first, and compares all
 * files; then once under another base URL. A build that depends on the clock, the network or the order of a
 * folder fails here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** Every file below a folder, with the hash of its content. */
export function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return new Map(
    files.sort().map((path) => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [relative(folder, path), hash];
    }),
  );
}

/** Names of files that are in one of the two only, or differ. */
export function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

function build(out: string, env: Record<string, string>): void {
  const { status } = spawnSync('npx', ['docusaurus', 'build', '--out-dir', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // When this process began: on an earlier day some facts would be from the future.
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Math.floor(performance.timeOrigin / 1000)), ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build for ${JSON.stringify(env)} failed`);
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'repeat-'));
  try {
    build(join(folder, 'first'), {});
    build(join(folder, 'second'), { CARDS_CACHE: 'off' });
    const first = hashes(join(folder, 'first'));
    const different = differences(first, hashes(join(folder, 'second')));
    for (const name of different) console.log(`${name}: differs between two builds of the same input`);
    build(join(folder, 'based'), { BASE_URL: '/some/base/' });
    const home = readFileSync(join(folder, 'based', 'index.html'), 'utf8');
    const stray = [...home.matchAll(/(?:href|src)="?(\/(?!some\/base\/)[^"\s>]*)/g)];
    for (const [, url] of stray) console.log(`index.html: "${url}" ignores the base URL /some/base/`);
    console.log(`Compared ${first.size} files of two builds: ${different.length} differ.`);
    if (first.size === 0 || different.length > 0 || stray.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) main();
