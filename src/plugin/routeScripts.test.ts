import { expect, it } from 'vitest';
import { scriptsOfRoutes } from './routeScripts';

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
