import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { htmlProblems, linkProblems } from './valid';

const folder = mkdtempSync(join(tmpdir(), 'valid-'));
const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head>
<body>${body}</body></html>`;
const roles = '<table role="table"><tr role="row"><td role="cell">a</td></tr></table>';
writeFileSync(join(folder, 'index.html'), page('<p id="a">A <a href="/other.html#b">B</a> <a href="#a">A</a></p>'));
writeFileSync(join(folder, 'other.html'), page(`<p id="x">X</p><p id="x">X</p><a href="/gone.html">gone</a>${roles}`));

it.skipIf(spawnSync('java', ['-version']).status !== 0)(
  'finds invalid HTML, and counts apart what Safari needs',
  () => {
    const { problems, needed } = htmlProblems(folder) ?? { problems: [], needed: 0 };
    expect(problems).toEqual([expect.stringMatching(/other\.html:2:\d+: Duplicate ID “x”/)]);
    expect(needed).toBe(2);
  },
);

it('finds links and anchors that lead nowhere', async () => {
  const { problems, followed } = await linkProblems(folder);
  expect(problems.sort()).toEqual(['/: "/other.html#b" leads nowhere', '/other.html: "/gone.html" leads nowhere']);
  expect(followed).toBeGreaterThan(0);
});
