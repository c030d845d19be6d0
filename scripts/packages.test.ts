/** What this project takes from others: exact versions, whole in the lock file, under known licenses, each for a reason. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Package = { version?: string; license?: string; resolved?: string; integrity?: string };
type Lock = { packages: Record<string, Package> };
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const read = (path: string) => readFileSync(path, 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lock;
const manifest = JSON.parse(read('package.json')) as Manifest;

/** As they name themselves. None of them asks anything of a site that is built with their help. */
const allowed =
  `MIT, ISC, Apache-2.0, MIT-0, MPL-2.0, BSD-3-Clause, BSD-2-Clause, Apache-2.0 AND MIT, MIT OR Apache-2.0,
  BlueOak-1.0.0, (MIT OR CC0-1.0), CC0-1.0, (WTFPL OR MIT), 0BSD, WTFPL, CC BY-SA 4.0, OFL-1.1, Python-2.0, CC-BY-4.0,
  (MPL-2.0 OR Apache-2.0), (BSD-2-Clause OR MIT OR Apache-2.0), Unlicense`.split(/,\s+/);
/** These say MIT in their files, but not in the place where npm looks. */
const told: Record<string, string> = { eval: 'MIT', format: 'MIT', khroma: 'MIT', 'require-like': 'MIT' };

const REGISTRY = 'https://registry.npmjs.org/';
const others = ({ packages }: Lock) => Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Packages of a lock file by their licenses. */
function licenses(all: Lock): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const [path, { license }] of others(all)) {
    const name = nameOf(path);
    const one = license ?? told[name] ?? 'none';
    by.set(one, [...(by.get(one) ?? []), name]);
  }
  return by;
}

const notAllowed = (all: Lock) =>
  [...licenses(all)].flatMap(([license, names]) =>
    allowed.includes(license) ? [] : names.map((one) => `${one}: ${license}`),
  );

/** Packages that come from elsewhere than the registry, or could be changed without notice. */
const unsure = (all: Lock) =>
  others(all).flatMap(([path, { integrity, resolved = REGISTRY }]) =>
    integrity?.startsWith('sha512-') && resolved.startsWith(REGISTRY) ? [] : [nameOf(path)],
  );

const direct = ({ dependencies, devDependencies }: Manifest) => Object.entries({ ...dependencies, ...devDependencies });
const inexact = (all: Manifest) =>
  direct(all).flatMap(([name, version]) => (/^\d+\.\d+\.\d+$/.test(version) ? [] : [name]));
const unexplained = (all: Manifest, readme: string) =>
  direct(all).flatMap(([name]) => (readme.includes(`\`${name}\``) ? [] : [name]));

it('all packages have a license that is allowed', () => {
  const by = [...licenses(lock)].map(([license, names]) => [names.length, license] as const);
  console.log(
    by
      .sort(([a], [b]) => b - a)
      .map(([count, license]) => `${license}: ${count}`)
      .join('; '),
  );
  expect(notAllowed(lock)).toEqual([]);
});

it('all packages are whole in the lock file, and the direct ones are exact', () => {
  expect(others(lock).length).toBeGreaterThan(1000);
  expect(unsure(lock)).toEqual([]);
  expect(inexact(manifest)).toEqual([]);
  expect(read('.npmrc')).toContain('ignore-scripts=true');
});

it('the README says what each direct package is for', () => {
  expect(unexplained(manifest, read('README.md'))).toEqual([]);
});

it('finds a package that is not as it should be', () => {
  const bad = {
    '': {},
    'node_modules/a': { license: 'GPL-3.0', integrity: 'sha512-x', resolved: 'https://registry.npmjs.org/a' },
    'node_modules/a/node_modules/b': { license: 'MIT', resolved: 'git+ssh://git@github.com/b/b' },
    'node_modules/c': { integrity: 'sha512-x', resolved: 'https://elsewhere.example/c' },
  };
  expect(notAllowed({ packages: bad })).toEqual(['a: GPL-3.0', 'c: none']);
  expect(unsure({ packages: bad })).toEqual(['b', 'c']);
  const loose = { dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0' } };
  expect(inexact(loose)).toEqual(['a']);
  expect(unexplained(loose, 'needs `a`')).toEqual(['b']);
});
