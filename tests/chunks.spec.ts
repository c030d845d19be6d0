/** A group's page brings the facts of the groups that it imports, and of no other. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { parentPath } from '../src/registry/registry';
import { open, registry } from './site';

const groups = [...registry.groups.values()];
/** Words that only the facts of a group have; scripts write quotation marks in another way. */
const marks = groups.flatMap(({ path, facts }) =>
  [facts.summary.split(/["'\\]/)[0], facts.channels.slack?.id].flatMap((mark) => (mark ? { path, mark } : [])),
);
/** A group shows cards of its subprojects, and they take channels from it. */
const isNear = (one: string, other: string) => one === other || parentPath(one) === other || parentPath(other) === one;

/** The groups whose facts the page of this one imports: its own, and seldom another's. */
function imported(path: string): string[] {
  const text = registry.tree.read(`${path}/index.mdx`);
  return [...text.matchAll(/ from '(.*)\/group\.yaml'/g)].map(([, folder = '']) => posix.join(path, folder));
}

test('no page of a group loads facts that it does not import', async ({ page }) => {
  test.setTimeout(180_000);
  let scripts: string[] = [];
  // What is fetched ahead for other pages is no script yet.
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  let count = 0;
  for (const { path } of groups.filter(({ facts }) => facts.kind !== 'committee')) {
    scripts = [];
    await open(page, `/${path}/`);
    const text = scripts.map((script) => readFileSync(join('build', script), 'utf8')).join('\n');
    const loaded = marks.filter(({ mark }) => text.includes(mark));
    expect(loaded.map((one) => one.path)).toContain(path);
    const asked = imported(path);
    expect(loaded.filter((one) => !asked.some((other) => isNear(one.path, other)))).toEqual([]);
    count += scripts.length;
  }
  console.log(`Looked for ${marks.length} words of facts in ${count} scripts of ${groups.length - 1} pages`);
});
