/**
 * Measures this site against a plain Docusaurus with the same prose, and this site with made-up groups; prints tables.
 * Numbers of groups may be given, `npm run bench -- 100 300`. What it takes on another machine or day says little.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { load } from '../src/registry/load';
import { diskTree } from '../src/registry/tree';
import { createFinder } from '../src/search/finder';
import { createSearch } from '../src/search/site';
import { lists } from '../src/views/lists';

const TODAY = new Date().toISOString().slice(0, 10);
const PATTERN = 'tcgs/platform-engineering';

/** The middle one of some numbers; of an even count the lower of the two. */
export const median = (all: number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? Number.NaN;

/** A table in Markdown, its first row the heads. */
export const table = ([heads = [], ...rows]: (string | number)[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A file of the pattern's folder, as one of the made-up group with this number. */
export const madeUp = (text: string, number: number): string =>
  text
    .replaceAll('Platform Engineering', `Bench ${number}`)
    .replaceAll('platform-engineering', `bench-${number}`)
    .replace(/^tags: .*\n|^near:\n(?: .*\n)+/gm, '')
    .replace(/^ {2}- CNPE\n/m, '')
    .replace(/\bC0[A-Z0-9]{9}\b/, `C0${String(number).padStart(9, '0')}`);

/** A page of this site without what only MDX understands. */
export const plain = (text: string): string =>
  text.replace(/^import .*\n/gm, '').replace(/<\/?[A-Z][^>]*>|\{\/\*[\s\S]*?\*\/\}/g, '');

/**
 * Builds a site with nothing in its caches.
 * @returns seconds, how many of them went into pages, the rest into what is written beside them, and the most memory in MB
 */
function build(site: string): { seconds: number; pages: number; megabytes: number } {
  for (const name of ['build', '.docusaurus']) rmSync(join(site, name), { recursive: true, force: true });
  const note = 'process.on("exit",()=>console.log("peak="+process.resourceUsage().maxRSS))';
  const cli = join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(note)}`, cli, 'build'],
    {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', DOCUSAURUS_PERF_LOGGER: 'true' },
    },
  );
  if (status !== 0) throw new Error(`${site} does not build:\n${stdout}${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  const peak = Number(/peak=(\d+)/.exec(stdout)?.[1]);
  const [, beside, unit] = /postBuild\(\) - ([\d.]+) (ms|seconds)/.exec(stripVTControlCharacters(stdout)) ?? [];
  return { seconds, pages: seconds - Number(beside) / (unit === 'ms' ? 1000 : 1), megabytes: peak / 1024 };
}

/** A copy of this project with so many groups. */
function grown(folder: string, count: number): string {
  const left = ['node_modules', 'build', '.docusaurus', '.git', 'test-results'];
  cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const { size = 0 } = load(diskTree('docs'), TODAY).registry?.groups ?? {};
  for (let number = size; number < count; number++) {
    const target = join(folder, `docs/tcgs/bench-${number}`);
    mkdirSync(target);
    for (const file of readdirSync(`docs/${PATTERN}`))
      writeFileSync(join(target, file), madeUp(readFileSync(`docs/${PATTERN}/${file}`, 'utf8'), number));
  }
  return folder;
}

/** A Docusaurus as it comes, with the prose of this site. */
function plainSite(folder: string): string {
  for (const file of readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  )) {
    mkdirSync(join(folder, 'docs', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'docs', file.replace(/mdx$/, 'md')), plain(readFileSync(join('docs', file), 'utf8')));
  }
  const docs = { routeBasePath: '/', tagsBasePath: 'topics' };
  const config = {
    title: 'Plain',
    url: 'https://example.org',
    baseUrl: '/',
    future: { v4: true, faster: true },
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    // With what draws the diagrams in that prose.
    themes: ['@docusaurus/theme-mermaid'],
    markdown: { format: 'md', mermaid: true, hooks: { onBrokenMarkdownLinks: 'ignore' } },
    presets: [['classic', { docs, blog: false }]],
  };
  writeFileSync(join(folder, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)};`);
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const counts = process.argv.slice(2).map(Number);
  console.log(
    `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.version}\n`,
  );
  try {
    const pair = { 'this site': grown(join(folder, 'own'), 0), 'plain Docusaurus': plainSite(join(folder, 'plain')) };
    const runs = [1, 2, 3, 4, 5].map(() => Object.values(pair).map(build));
    const of = (at: number, what: 'seconds' | 'pages' | 'megabytes') =>
      median(runs.map((run) => run[at]?.[what] ?? NaN));
    const row = (name: string, at: number, what: 'seconds' | 'pages') => [
      name,
      of(at, what).toFixed(1),
      of(at, 'megabytes').toFixed(0),
      (of(at, what) / of(1, what)).toFixed(2),
    ];
    console.log(
      table([
        ['Cold build, median of 5', 'Seconds', 'MB', 'Ratio'],
        row('this site', 0, 'seconds'),
        row('this site, its pages alone', 0, 'pages'),
        row('plain Docusaurus, same prose', 1, 'seconds'),
      ]),
    );
    const rows: (string | number)[][] = [];
    for (const count of counts.length > 0 ? counts : [16, 100, 300, 1000]) {
      const site = grown(join(folder, `groups-${count}`), count);
      const { seconds, megabytes } = build(site);
      const pages = readdirSync(join(site, 'build'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.html'),
      );
      const heaviest = Math.max(...pages.map((name) => statSync(join(site, 'build', name)).size));
      const { registry } = load(diskTree(join(site, 'docs')), TODAY);
      if (!registry) throw new Error(`the facts of ${count} groups are not in order`);
      const data = lists.finder(registry);
      const index = JSON.parse(readFileSync(join(site, 'build/search/index.json'), 'utf8'));
      const find = createFinder(data);
      const search = createSearch(index);
      const times = [
        () => createFinder(data),
        () => find('storage'),
        () => createSearch(index),
        () => search('become a chair'),
      ];
      const took = times.map((act) => {
        const all = [1, 2, 3, 4, 5].map(() => {
          const start = performance.now();
          act();
          return performance.now() - start;
        });
        return median(all).toFixed(1);
      });
      rows.push([count, seconds.toFixed(1), megabytes.toFixed(0), Math.round(heaviest / 1024), ...took]);
      rmSync(site, { recursive: true });
    }
    console.log(
      `\n${table([['Groups', 'Build, s', 'MB', 'Heaviest page, KiB of HTML', 'Finder: index, ms', 'answer, ms', 'Search: index, ms', 'answer, ms'], ...rows])}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) main();
