/** Which imports under `src/` go up, or lead back to where they stand. */
import { posix } from 'node:path';

/** From top to bottom: a room imports only from itself and from those after it. */
const ROOMS = ['pages', 'theme', 'components', 'plugin', 'outputs', 'search', 'views', 'upkeep', 'registry'];

/** A module of ours, named as the formatter lays out `import`, `export … from`, `import()` of a value or a type, `require()`. */
const NAMED = /(?:^(?:import|export|})(?:.* from)? |\b(?:import|require)\(\s*)'((?:\.|@(?:site|theme)\/)[^']*)'/gm;

/** One import: the file with it, the file or folder it means, and its place as `file:line:column`. */
export type Import = { from: string; to: string; place: string };

/** Every import of our own modules in these files, path to text; paths begin at the root of the repository. */
export function importsIn(files: Map<string, string>): Import[] {
  return [...files].flatMap(([from, text]) =>
    [...text.matchAll(NAMED)].flatMap(({ 0: { length }, 1: name = '', index }) => {
      const own = name.replace(/^\./, `${posix.dirname(from)}/.`).replace(/^@site\//, '');
      const path = posix.normalize(own.replace(/^@theme\//, 'src/theme/'));
      const file = [...files.keys()].find((key) => key.replace(/(\/index)?(\.d)?\.tsx?$/, '') === path);
      // In a wrapper its own name means the part that it wraps; other parts are wrapped by nobody.
      if (name.startsWith('@theme/') && (!file || file === from)) return [];
      const lines = text.slice(0, index + length - name.length).split('\n');
      return [{ from, to: file ?? path, place: `${from}:${lines.length}:${lines.at(-1)?.length}` }];
    }),
  );
}

/** What is wrong with these imports, a line for each; a test may also use what is in `tests/`. */
export function violations(imports: Import[]): string[] {
  const room = (path: string) => ROOMS.indexOf(/^src\/(\w+)\//.exec(path)?.[1] ?? '');
  return imports.flatMap(({ from, to, place }) => {
    // Facts are below every room.
    if (to.startsWith('docs/') || (/\.test\.tsx?$/.test(from) && to.startsWith('tests/'))) return [];
    if (room(from) < 0 || room(to) < room(from))
      return [`${place}: ${to} is in no room below; move what is needed into one, see README.md`];
    const reached = new Set([to]);
    for (const file of reached) for (const next of imports) if (next.from === file) reached.add(next.to);
    return reached.has(from) ? [`${place}: ${to} leads back to this file; move what both need into a third`] : [];
  });
}
