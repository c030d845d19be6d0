import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALPHA, files, fixtureTree } from '../../tests/fixture';
import { load } from './load';
import { printProblem } from './problems';
import { diskTree, stateOf } from './tree';

/** The fixture on the disk, with some files other than there; `undefined` makes a folder of that name. */
function onDisk(changed: Record<string, string | Uint8Array | undefined> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [path, content] of Object.entries({ ...files, ...changed })) {
    mkdirSync(join(folder, content === undefined ? path : dirname(path)), { recursive: true });
    if (content !== undefined) writeFileSync(join(folder, path), content);
  }
  return folder;
}

function complaintsOf(folder: string): string[] {
  const { problems } = load(diskTree(folder), '2026-06-01');
  return problems.map((problem) => printProblem(problem).replace(`${relative(process.cwd(), folder)}/`, ''));
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const NOT_UTF8 =
  "this can't be read: The encoded data was not valid for encoding utf-8; make it a file of text in UTF-8";

describe('a folder on the disk', () => {
  it('is read as it is', () => {
    expect(complaintsOf(onDisk())).toEqual([]);
  });

  it.each([
    ['facts in UTF-16', { [ALPHA]: utf16(files[ALPHA] ?? '') }, `${ALPHA}:1:1: ${NOT_UTF8}`],
    ['facts in another encoding', { [ALPHA]: Buffer.from('name: Bj\xf6rn', 'latin1') }, `${ALPHA}:1:1: ${NOT_UTF8}`],
    ['a page in UTF-16', { 'tcgs/beta/index.mdx': utf16('# TCG Beta') }, `tcgs/beta/index.mdx:1:1: ${NOT_UTF8}`],
    [
      'a folder called like a file',
      { 'tags/delta/group.yaml': undefined, 'tags/delta/index.mdx': '# TAG Delta\n' },
      "tags/delta/group.yaml:1:1: this can't be read: EISDIR: illegal operation on a directory, read; make it a file of text in UTF-8",
    ],
  ])('%s: one line', (_name, changed, line) => {
    expect(complaintsOf(onDisk(changed))).toEqual([line]);
  });

  it('takes UTF-16 without a mark for what it is, too', () => {
    const found = complaintsOf(onDisk({ [ALPHA]: Buffer.from(files[ALPHA] ?? '', 'utf16le') }));
    expect(found).toEqual([expect.stringMatching(`^${ALPHA}:`)]);
  });

  it('names a file that nobody may read', () => {
    const tree = fixtureTree();
    const locked = { ...tree, read: (path: string) => (path === ALPHA ? lock() : tree.read(path)) };
    const lock = () => {
      throw Object.assign(new Error("EACCES: permission denied, open 'x'"), { code: 'EACCES' });
    };
    expect(load(locked, '2026-06-01').problems.map(printProblem)).toEqual([
      `fixture/${ALPHA}:1:1: this can't be read: EACCES: permission denied, open 'x'; make it a file of text in UTF-8`,
    ]);
  });

  it('has no files of an editor', () => {
    const folder = onDisk({ 'toc/.index.mdx.swp': '', 'toc/index.mdx~': '', '.DS_Store': '', '.cache/group.yaml': '' });
    symlinkSync('nobody@host.1', join(folder, 'toc/.#index.mdx'));
    symlinkSync('nobody@host.1', join(folder, 'toc/.#group.yaml'));
    expect(complaintsOf(folder)).toEqual([]);
    expect(diskTree(folder).files.filter((path) => path.includes('.#') || path.startsWith('.'))).toEqual([]);
  });

  it('may be missing', () => {
    const folder = join(onDisk(), 'nowhere');
    expect(complaintsOf(folder)).toEqual([
      expect.stringMatching(/nowhere:1:1: no folder in it has a group.yaml; check the name of the folder$/),
      'governance/rules.yaml:1:1: the file is missing; add it',
      'people.yaml:1:1: the file is missing; add it',
      'projects.yaml:1:1: the file is missing; add it',
    ]);
  });
});

describe('the state of a folder', () => {
  const edits: Record<string, (folder: string) => void> = {
    'a file that is longer, at the same time': (folder) => {
      writeFileSync(join(folder, ALPHA), `${files[ALPHA]}# more\n`);
      utimesSync(join(folder, ALPHA), 1, 1);
    },
    'a file of another time, as long': (folder) => utimesSync(join(folder, ALPHA), 2, 2),
    'a new file': (folder) => writeFileSync(join(folder, 'tags/new.mdx'), ''),
    'a file less': (folder) => rmSync(join(folder, ALPHA)),
  };
  it.each(Object.entries(edits))('is another one after %s', (_name, edit) => {
    const folder = onDisk();
    utimesSync(join(folder, ALPHA), 1, 1);
    const before = stateOf(folder);
    expect(stateOf(folder)).toBe(before);
    edit(folder);
    expect(stateOf(folder)).not.toBe(before);
  });

  it('may have a link that leads nowhere', () => {
    const folder = onDisk();
    symlinkSync('nowhere', join(folder, 'link.yaml'));
    expect(stateOf(folder)).toContain('link.yaml');
  });
});
