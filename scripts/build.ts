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

function main(place: string): void {
  const fresh = `${place}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npx', ['docusaurus', 'build', '--out-dir', fresh], { stdio: 'inherit', shell });
  process.exitCode = status ?? 1;
  if (status === 0) swap(fresh, place);
  else if (existsSync(place)) console.error(`The build failed; ${place}/ is as it was before.`);
}

if (require.main === module) main(process.argv[2] ?? 'build');
