import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALPHA, files } from '../tests/fixture';

/** Runs the check over a folder with these files. CODEOWNERS is of the real docs, so that one warning always comes. */
function check(
  docs: Record<string, string>,
  epoch = '1780272000',
): Promise<{ status: unknown; lines: string[]; errors: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  for (const [path, text] of Object.entries(docs)) {
    // The one component of the fixture's pages that pages import.
    const imported = "import { Requirements } from '@site/src/components/overview/Requirements';\n\n";
    const head = path.endsWith('.mdx') && !text.startsWith('---') ? `---\ntitle: A\n---\n\n${imported}` : '';
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), head + text);
  }
  const env = { ...process.env, SOURCE_DATE_EPOCH: epoch };
  return new Promise((resolve) => {
    execFile('node', ['--import', 'tsx', 'scripts/check.ts', folder], { env }, (error, stdout, errors) => {
      resolve({ status: error?.code ?? 0, lines: stdout.trim().split('\n'), errors });
    });
  });
}

describe.concurrent('npm run check', { timeout: 60_000 }, () => {
  it('passes with warnings, and says how much it inspected', async () => {
    const { status, lines, errors } = await check(files);
    expect(lines).toEqual([
      '.github/CODEOWNERS:1:1: warning: not what the registry gives; run "npm run generate" and commit it',
      expect.stringMatching(
        /^Checked 4 groups, 4 people and 2 projects by \d+ rules, 6 pages, and \d+ generated files: 0 errors, 1 warnings\.$/,
      ),
    ]);
    expect(errors).toBe('');
    expect(status).toBe(0);
  });

  it('fails with an error', async () => {
    const { status, lines } = await check({ ...files, [ALPHA]: `${files[ALPHA]}sumary: A\n` });
    expect(lines[0]).toMatch(/group\.yaml:17:1: unknown field "sumary"; did you mean "summary"\?$/);
    expect(lines.at(-1)).toMatch(/^Checked 4 groups, .* 1 errors, 0 warnings\.$/);
    expect(status).toBe(1);
  });

  it('fails without any group', async () => {
    const { status, lines } = await check({ 'people.yaml': '{}\n', 'index.mdx': '# A\n' });
    expect(lines[0]).toMatch(/:1:1: no folder in it has a group\.yaml; check the name of the folder$/);
    expect(lines.at(-1)).toMatch(/^Checked 0 groups, .* [1-9]\d* errors/);
    expect(status).toBe(1);
  });

  it('refuses a time that is none in one line', async () => {
    const { status, errors } = await check(files, 'soon');
    expect(errors).toMatch(/^SOURCE_DATE_EPOCH is "soon": unset it, or write whole seconds since 1970.*\n$/);
    expect(status).toBe(2);
  });
});
