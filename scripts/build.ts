/**
 * Builds the site beside the one that is there, and puts it in its place when it is whole: a build that fails or is
 * stopped leaves the site of before. Takes the folder, or `build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
// For what it refuses: then Docusaurus doesn't start.
import './day';

/** Puts a folder in the place of another, which may not be there. */
export function swap(fresh: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/** What a shell says of a program that broke down by itself: aborted, or out of its memory. */
const BROKEN = [134, 139];

/**
 * Builds, and once more without the bundler's cache if the bundler broke down, as it does where that is damaged.
 * @returns the exit status
 */
export function withoutDamage(build: () => number | null, cache: string): number | null {
  const status = build();
  if (!BROKEN.includes(status ?? 0) || !existsSync(cache)) return status;
  console.error(`The bundler broke down, perhaps of what it kept in ${cache}; that is removed, and it builds anew.`);
  rmSync(cache, { recursive: true });
  return build();
}

function main(place: string): void {
  const fresh = `${place}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const shell = process.platform === 'win32';
  const build = () => spawnSync('npx', ['docusaurus', 'build', '--out-dir', fresh], { stdio: 'inherit', shell }).status;
  const status = withoutDamage(build, 'node_modules/.cache/rspack');
  process.exitCode = status ?? 1;
  if (status === 0) swap(fresh, place);
  else if (existsSync(place)) console.error(`The build failed; ${place}/ is as it was before.`);
}

if (require.main === module) main(process.argv[2] ?? 'build');
