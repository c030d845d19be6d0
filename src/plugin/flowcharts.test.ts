import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ofOtherDiagrams } from './flowcharts';

it('of all that Mermaid loads when it is needed, what a flowchart needs is left', () => {
  const dist = dirname(require.resolve('mermaid'));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /core\b.*\.mjs$/.test(name));
  const loaded = files.flatMap((name) =>
    [...readFileSync(`${dist}/${name}`, 'utf8').matchAll(/\bimport\("([^"]*)"\)/g)].map(([, path = '']) => path),
  );
  const left = loaded.filter((path) => !ofOtherDiagrams.resourceRegExp.test(path));
  expect(loaded.length).toBeGreaterThan(30);
  const names = new Set(left.map((path) => path.replace(/^.*\/|-\w+\.mjs$/g, '')));
  expect([...names].sort()).toEqual(['dagre', 'flowDiagram', 'sizeCapture']);
  expect(dist).toMatch(ofOtherDiagrams.contextRegExp);
});
