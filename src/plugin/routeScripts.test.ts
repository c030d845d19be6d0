import { expect, it } from 'vitest';
import { scriptsOfRoutes, sharedChunks } from './routeScripts';

const component = '@theme/X';
const tree = [
  { path: '/alone/', component },
  { path: '/', component, routes: [{ path: '/', component, routes: [{ path: '/a/', component }] }] },
];
const entries = {
  '/alone/-111': { __comp: 'x' },
  '/-222': { __comp: 'root', __context: { plugin: 'data' } },
  '/-333': { __comp: 'version' },
  '/a/-444': { __comp: 'x', content: 'page' },
};
const chunks = new Map([
  ['x', ['/x.js', '/shared.js']],
  ['root', ['/root.js', '/shared.js']],
  ['page', ['/page.js']],
]);

it('gives each page its scripts, those around it first, and each once', () => {
  expect(scriptsOfRoutes(tree, entries, chunks)).toEqual({
    '/alone/': ['/x.js', '/shared.js'],
    '/a/': ['/root.js', '/shared.js', '/x.js', '/page.js'],
  });
});

it('refuses the chunks of other routes', () => {
  expect(() => scriptsOfRoutes([...tree].reverse(), entries, chunks)).toThrow(
    '"/alone/-111" are not those of the route /',
  );
});

it('knows what every page of the docs shares: all around it, and what shows it, but not the text of one', () => {
  const front = { '/-555': { __comp: 'doc', content: 'front' }, '/a/-444': { __comp: 'doc', content: 'page' } };
  expect([...sharedChunks({ ...entries, ...front }, '/')]).toEqual(['root', 'data', 'version', 'doc']);
  const elsewhere = { '/base/-1': { __comp: 'root' }, '/base/b/-2': { __comp: 'other' } };
  expect([...sharedChunks(elsewhere, '/base/')]).toEqual(['root']);
  expect(() => sharedChunks(elsewhere, '/')).toThrow('no route begins at /,');
});
