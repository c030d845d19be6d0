/** Where the files of a registry come from: a folder on the disk, or the same folder in a git revision. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compare, errorAt, type Problem } from './problems';

/** Paths are relative to the folder, with `/`. */
export type Tree = {
  /** The folder as messages name it: `docs`. */
  name: string;
  /** Set for a git revision, which may be older than some files. */
  isRevision?: boolean;
  /** Without those that begin with a period: they belong to an editor or the system. */
  files: string[];
  /** @throws if there is no such file, or it isn't text in UTF-8 */
  read(path: string): string;
};

const slashed = (path: string): string => path.split(sep).join('/');

const listed = (paths: string[]): string[] => paths.filter((path) => !/(^|\/)\./.test(path)).sort(compare);

/** The text of a file's bytes. @throws if they aren't UTF-8 */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The text of a file, or what keeps it from being read. */
export function readText(tree: Tree, path: string): string | Problem {
  const file = `${tree.name}/${path}`;
  if (!tree.files.includes(path)) return errorAt(file, 1, 'the file is missing', 'add it');
  try {
    return tree.read(path);
  } catch (error) {
    return errorAt(file, 1, `this can't be read: ${(error as Error).message}`, 'make it a file of text in UTF-8');
  }
}

/** A folder on the disk, as it is now; one that is missing has no files. */
export function diskTree(folder: string): Tree {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return {
    name: slashed(relative(process.cwd(), folder)),
    files: listed(paths.map(slashed)),
    read: (path) => decode(readFileSync(join(folder, path))),
  };
}

/** What is another text after each edit below a folder on the disk, so that nothing is worked out again without one. */
export const stateOf = (folder: string): string =>
  diskTree(folder)
    .files.map((path) => {
      // A file may be gone by now, or be a link that leads nowhere.
      const { mtimeMs, size } = statSync(join(folder, path), { throwIfNoEntry: false }) ?? {};
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');

/** The same folder in a git revision. @throws if git doesn't know the revision */
export function gitTree(revision: string, folder: string): Tree {
  const git = (...args: string[]) =>
    execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const paths = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', revision, `${folder}/`).toString().split('\0');
  return {
    name: folder,
    isRevision: true,
    files: listed(paths.filter(Boolean).map((path) => path.slice(folder.length + 1))),
    read: (path) => decode(git('show', `${revision}:${folder}/${path}`)),
  };
}

/** Folders that hold a file of this name, sorted. */
export const foldersWith = ({ files }: Pick<Tree, 'files'>, name: string): string[] =>
  files.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => dirname(path));

/** Stands in a tree while several of its files are being replaced; left there, some are old and some new. */
export const UNFINISHED = 'drift-unfinished';
