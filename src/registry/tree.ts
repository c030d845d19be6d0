/** Where the files of a registry come from: a folder on the disk, or the same folder in a git revision. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { compare } from './problems';

/** Paths are relative to the folder, with `/`. */
export type Tree = {
  /** The folder as messages name it: `docs`. */
  name: string;
  files: string[];
  /** @throws if there is no such file, or it isn't text in UTF-8 */
  read(path: string): string;
};

const slashed = (path: string): string => path.split(sep).join('/');

/** The text of a file's bytes. @throws if they aren't UTF-8 */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** A folder on the disk, as it is now. */
export function diskTree(folder: string): Tree {
  return {
    name: slashed(relative(process.cwd(), folder)),
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(slashed).sort(compare),
    read: (path) => decode(readFileSync(join(folder, path))),
  };
}

/** The same folder in a git revision. @throws if git doesn't know the revision */
export function gitTree(revision: string, folder: string): Tree {
  const git = (...args: string[]) =>
    execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const listed = git('ls-tree', '-r', '-z', '--name-only', '--full-tree', revision, `${folder}/`).toString();
  return {
    name: folder,
    files: listed
      .split('\0')
      .filter(Boolean)
      .map((path) => path.slice(folder.length + 1))
      .sort(compare),
    read: (path) => decode(git('show', `${revision}:${folder}/${path}`)),
  };
}

/** Folders that hold a file of this name, sorted. */
export const foldersWith = ({ files }: Pick<Tree, 'files'>, name: string): string[] =>
  files.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => dirname(path));
