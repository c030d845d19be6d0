import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsIn, violations } from './layers';

const wrong = (files: Record<string, string>) => violations(importsIn(new Map(Object.entries(files))));
const up = (place: string, to: string) =>
  `${place}: ${to} is in no room below; move what is needed into one, see README.md`;
const back = (place: string, to: string) => `${place}: ${to} leads back to this file; move what both need into a third`;

it('imports under src/ go down, and in no circle', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => `src/${name.replaceAll('\\', '/')}`).filter((name) => /\.(tsx?|cjs)$/.test(name));
  const imports = importsIn(new Map(files.map((name) => [name, readFileSync(name, 'utf8')])));
  console.log(`Inspected ${imports.length} imports of ${files.length} files under src/.`);
  expect(imports.length).toBeGreaterThan(0);
  expect(violations(imports)).toEqual([]);
});

it.each([
  ['relative', "import { b } from '../../views/b';", 20],
  ['by the name of the site', "import { b } from '@site/src/views/b';", 20],
  ['of a type', "import type { B } from '../../views/b';", 25],
  ['on many lines', "import {\n  // It's long.\n  type B,\n} from '../../views/b';", 9],
  ['passed on', "export * from '../../views/b';", 16],
  ['for its effect', "import '../../views/b';", 9],
  ['when needed', "const b = () => import('../../views/b');", 25],
  ['of a type in a type', "type B = typeof import('../../views/b');", 25],
  ['required', "const b = require('../../views/b');", 20],
])('finds an import upward: %s', (_name, text, column) => {
  const place = `src/registry/rules/a.ts:${text.split('\n').length}:${column}`;
  expect(wrong({ 'src/registry/rules/a.ts': text, 'src/views/b.ts': '' })).toEqual([up(place, 'src/views/b.ts')]);
});

it('finds imports of what no room may use', () => {
  const texts = {
    'src/views/a.ts': "import '../../scripts/x';\nimport '../new/b';\nimport '../components';",
    'src/new/b.ts': "import '../registry/c';",
    'src/components/d.tsx': "import Bar from '@theme/Bar';",
    'src/theme/Bar/index.tsx': '',
  };
  expect(wrong(texts)).toEqual([
    up('src/views/a.ts:1:9', 'scripts/x'),
    up('src/views/a.ts:2:9', 'src/new/b.ts'),
    up('src/views/a.ts:3:9', 'src/components'),
    up('src/new/b.ts:1:9', 'src/registry/c'),
    up('src/components/d.tsx:1:18', 'src/theme/Bar/index.tsx'),
  ]);
});

it('finds a circle, of types too, at each of its imports', () => {
  const circle = {
    'src/views/a.ts': "import { b } from './b';",
    'src/views/b.ts': "import type { C } from '@site/src/views';",
    'src/views/index.ts': "export type C = typeof import('./a').a;",
    'src/views/d.ts': "import './a';",
  };
  expect(wrong(circle)).toEqual([
    back('src/views/a.ts:1:20', 'src/views/b.ts'),
    back('src/views/b.ts:1:25', 'src/views/index.ts'),
    back('src/views/index.ts:1:32', 'src/views/a.ts'),
  ]);
  const types = {
    'src/search/a.ts': "import type { B } from './b';",
    'src/search/b.ts': "import type { A } from './a';",
  };
  expect(wrong(types)).toHaveLength(2);
  expect(wrong({ 'src/search/a.ts': "import { a } from './a';" })).toHaveLength(1);
});

it('allows what goes down, stays in its room, is of a package, or is a fixture of a test', () => {
  const right = {
    'src/components/a.tsx':
      "import clsx from 'clsx';\nimport Link from '@theme/Heading';\nimport styles from './a.module.css';",
    'src/theme/Bar/index.tsx':
      "import Bar from '@theme-original/Bar';\nimport type B from '@theme/Bar';\nimport '../../views/c';",
    'src/views/c.ts': "import type { D } from '../registry/rules/d';",
    'src/registry/c.test.ts': "import { fixture } from '../../tests/fixture';",
    'src/upkeep/text.ts': "const program = `import x from '@site/src/components';`;",
  };
  expect(wrong(right)).toEqual([]);
  expect(wrong({ 'src/registry/c.ts': right['src/registry/c.test.ts'] })).toHaveLength(1);
});
