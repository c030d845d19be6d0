/**
 * Builds the site twice at the same SOURCE_DATE_EPOCH and compares all files; then once under another base URL, which
 * every address in it must have. A build that depends on the clock, the network or the order of a folder fails here.
 * FRESH_BUILD names a folder with the first build, made of these files and at the SOURCE_DATE_EPOCH that is set.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** An environment in which every build takes the same time for now: the one that is set, else this one in milliseconds. */
export function atOneTime(env: NodeJS.ProcessEnv, now: number): NodeJS.ProcessEnv {
  return { ...env, SOURCE_DATE_EPOCH: env.SOURCE_DATE_EPOCH ?? String(Math.floor(now / 1000)) };
}

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

/** Addresses in a page that leave out the base URL, whether they begin at the root or with the site's own origin. */
export function strays(html: string, origin: string, baseUrl: string): string[] {
  const own = new RegExp(`${origin}(?!${baseUrl})[^"'\\s<>]*`, 'g');
  const other = `/(?!${baseUrl.slice(1)})[^"'\\s>]*`;
  const rooted = new RegExp(`(?<= (?:href|src|action|content)=["']?(?:0; url=)?)${other}`, 'g');
  return [own, rooted].flatMap((pattern) => html.match(pattern) ?? []);
}

function build(out: string, env: Record<string, string>): void {
  const { status } = spawnSync('npx', ['docusaurus', 'build', '--out-dir', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // When this process began: on an earlier day some facts would be from the future.
    env: { ...atOneTime(process.env, performance.timeOrigin), ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build for ${JSON.stringify(env)} failed`);
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'repeat-'));
  try {
    if (!process.env.FRESH_BUILD) build(join(folder, 'first'), {});
    build(join(folder, 'second'), {});
    const first = hashes(process.env.FRESH_BUILD || join(folder, 'first'));
    const different = differences(first, hashes(join(folder, 'second')));
    for (const name of different) console.log(`${name}: differs between two builds of the same input`);
    const [SITE_URL, BASE_URL, based] = ['https://based.example.org', '/some/base/', join(folder, 'based')];
    build(based, { SITE_URL, BASE_URL });
    const pages = [...hashes(based).keys()].filter((name) => /\.(html|ics|json|md|txt|xml)$/.test(name));
    const stray = pages.flatMap((name) =>
      // A calendar folds its long lines, wherever that is.
      strays(readFileSync(join(based, name), 'utf8').replaceAll('\r\n ', ''), SITE_URL, BASE_URL).map(
        (url) => `${name}: "${url}"`,
      ),
    );
    for (const one of stray) console.log(`${one} ignores the base URL ${BASE_URL}`);
    console.log(`Compared ${first.size} files of two builds: ${different.length} differ.`);
    console.log(`Read ${pages.length} files of a build under another base URL: ${stray.length} addresses ignore it.`);
    if (Math.min(first.size, pages.length) === 0 || different.length + stray.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) main();
