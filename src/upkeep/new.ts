/** Writes the first files of a new group from the templates beside this file. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { shortName } from '../registry/registry';
import { foldersWith, type Tree } from '../registry/tree';

const TEMPLATES = join(__dirname, 'template');
const prefixes = { tag: 'TAG ', tcg: 'TCG ', subproject: '' };
/** Characters that mean nothing to YAML in quotes, to Markdown, and to a file system. */
const NAME = /^[\p{L}\p{N}](?!.*\.\.)[\p{L}\p{M}\p{N} &+.,'()-]{0,59}$/u;

/** A folder under docs, and the text of each file in it. */
type NewFolder = { path: string; files: Record<string, string> };

function refuse(what: string, fix: string): never {
  throw new Error(`${what}; ${fix}`);
}

/** The name of a group's folder: `Café & Co.` gives `cafe-co`. */
function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * The files of a new group; `check` names the blanks that are left in them.
 * @param given the group's name, with or without "TAG" or "TCG" before it
 * @param parent of a subproject: `toc` or the path of a TAG
 * @throws if kind, name or parent don't fit, or if anything has this name already
 */
export function newGroup(tree: Tree, kind: string, given: string, parent?: string): NewFolder {
  if (kind !== 'tag' && kind !== 'tcg' && kind !== 'subproject')
    return refuse(`there is no kind ${JSON.stringify(kind)}`, 'use tag, tcg or subproject');
  const title = given.trim().replace(new RegExp(`^${prefixes[kind]}`, 'i'), '');
  const short = slug(title);
  const form = "use 1 to 60 letters, digits, spaces or &+.,'()-, a letter or digit first, and a-z or 0-9 among them";
  if (!NAME.test(title) || short === '') refuse(`${JSON.stringify(given)} can't be the name of a group`, form);

  const groups = foldersWith(tree, 'group.yaml');
  const parents = groups.filter((folder) => kind === 'subproject' && /^(toc|tags\/[^/]+)$/.test(folder));
  const fix = parents.length > 0 ? `use --parent with one of ${parents.join(', ')}` : 'leave --parent out';
  if (parent ? !parents.includes(parent) : parents.length > 0)
    refuse(`a ${kind} can't belong to ${JSON.stringify(parent) ?? 'no group'}`, fix);
  const path = `${parent ? `${parent}/subproject` : kind}s/${short}`;
  const isThere = tree.files.some((file) => file.startsWith(`${path}/`) || [path, `${path}.mdx`].includes(file));
  if (isThere || ['all', 'tags', 'tcgs', ...groups.map(shortName)].includes(short))
    refuse(`the name "${short}" of docs/${path} is taken`, 'choose another name');

  const schema = posix.relative(`/docs/${path}`, '/static/schemas/group.json');
  const words: Record<string, string> = { NAME: `${prefixes[kind]}${title}`, TITLE: title, SCHEMA: schema };
  const read = (file: string) =>
    readFileSync(join(TEMPLATES, file), 'utf8').replace(/\b(NAME|TITLE|SCHEMA)\b/g, (word) => words[word] ?? word);
  const files = Object.fromEntries(readdirSync(join(TEMPLATES, kind)).map((file) => [file, read(`${kind}/${file}`)]));
  // Each kind has the fields of its own; what all kinds share stands once.
  return { path, files: { ...files, 'group.yaml': files['group.yaml'] + read('group.yaml') } };
}

/** Writes a folder with all its files, or nothing. @throws if the folder is there or can't be written */
export function writeFolder(root: string, { path, files }: NewFolder): void {
  const folder = join(root, path);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}
