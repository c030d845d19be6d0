import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALPHA, files, GAMMA } from '../tests/fixture';

const repository = mkdtempSync(join(tmpdir(), 'changes-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: repository });

function write(path: string, text: string | undefined): void {
  const file = join(repository, 'docs', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text ?? '');
}

function run(...args: string[]): { status: number | null; lines: string[] } {
  const program = [join(process.cwd(), 'node_modules/tsx/dist/cli.mjs'), join(process.cwd(), 'scripts/changes.ts')];
  const { status, stdout } = spawnSync(process.execPath, [...program, ...args], { cwd: repository, encoding: 'utf8' });
  return { status, lines: stdout.trim().split('\n') };
}

beforeAll(() => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'nothing yet');
  git('tag', 'empty');
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'first');
  write(ALPHA, files[ALPHA]?.replace('2027-12-31', '2028-06-30'));
});
afterAll(() => rmSync(repository, { recursive: true }));

describe('npm run changes', { timeout: 60_000 }, () => {
  it('compares a revision with the disk, and two revisions', () => {
    const sentence = '- Ada is chair of TAG Alpha until June 30, 2028 (was December 31, 2027).';
    expect(run('first')).toEqual({ status: 0, lines: ['## What changes', '', '### TAG Alpha', '', sentence] });
    expect(run('first', 'HEAD')).toEqual({ status: 0, lines: ['## What changes', '', 'No facts changed.'] });
  });

  it('says why a revision has no facts to compare', () => {
    expect(run()).toEqual({ status: 2, lines: ['Name a revision to compare with: npm run changes -- main'] });
    const unknown = 'There is no revision none: name a branch, a tag or a commit that git knows.';
    expect(run('none')).toEqual({ status: 2, lines: [unknown] });
    const { status, lines } = run('empty', 'first');
    expect(status).toBe(2);
    expect(lines).toContain('- docs/people.yaml:1:1: the file is missing; add it');
  });

  it('takes a file that an old revision lacks for an empty one', () => {
    git('checkout', '-q', '-b', 'old');
    write(ALPHA, files[ALPHA]?.replace(/near:.*/, ''));
    write(GAMMA, files[GAMMA]?.replace(/near:.*/, ''));
    git('rm', '-q', 'docs/projects.yaml', 'docs/governance/rules.yaml', 'docs/governance/index.mdx');
    git('commit', '-qam', 'as it was before there were projects');
    const { status, lines } = run('old', 'first');
    expect(status).toBe(0);
    expect(lines).toContain('- The project Apple is new on this site.');
    git('checkout', '-q', '-f', 'first');
  });

  it('lists the errors of a revision', () => {
    write(ALPHA, files[ALPHA]?.replace('chairs: [', 'chiars: ['));
    const { status, lines } = run('first');
    expect(status).toBe(2);
    expect(lines[0]).toBe(
      "The facts of the files on the disk can't be compared, since they don't pass the checks as they are now:",
    );
    expect(lines.slice(2)).toContain(`- docs/${ALPHA}:10:3: unknown field "chiars"; did you mean "chairs"?`);
  });
});
