/** The script with the right to write: what it takes from a stranger's files, and what it asks of GitHub. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const HEAD = 'abc123 someone/fork facts';
const root = mkdtempSync(join(tmpdir(), 'comment-'));
const [log, sent] = [join(root, 'log'), join(root, 'sent')];

/** A stand-in for GitHub's program: it notes what it is asked and sent, and answers with HEAD and COMMENT. */
const stand = `#!/bin/sh
echo "$@" >>"$LOG"
case "$*" in
  *--method*) for last; do :; done; cp "\${last#body=@}" "$SENT" ;;
  *comments*) printf '%s\\n' $COMMENT ;;
  *pulls*) echo "$FOUND" ;;
esac
`;

/** Runs the script on a number and a text, and gives its status and the requests that write. */
function comment({ number = '7\n', text = 'Text\n', found = HEAD, earlier = '' }) {
  writeFileSync(join(root, 'number'), number);
  writeFileSync(join(root, 'text.md'), text);
  const env = { PATH: `${root}/bin:${process.env.PATH}`, LOG: log, SENT: sent, FOUND: found, COMMENT: earlier };
  const { status } = spawnSync(resolve('.github/scripts/comment.sh'), [root, HEAD], { env, encoding: 'utf8' });
  return { status, writes: readFileSync(log, 'utf8').match(/--method .*(?= --field)/g) };
}

beforeEach(() => {
  mkdirSync(join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'bin/gh'), stand);
  chmodSync(join(root, 'bin/gh'), 0o755);
  writeFileSync(log, '');
});
afterAll(() => rmSync(root, { recursive: true }));

describe.skipIf(process.platform === 'win32')('the comment on a pull request', () => {
  it('is written once, then changed', () => {
    expect(comment({})).toEqual({ status: 0, writes: ['--method POST repos/{owner}/{repo}/issues/7/comments'] });
    expect(readFileSync(sent, 'utf8')).toBe(
      '<!-- what changes -->\nText\n\nA workflow wrote this from the facts in this pull request.\n',
    );
    writeFileSync(log, '');
    expect(comment({ earlier: '41 42' })).toEqual({
      status: 0,
      writes: ['--method PATCH repos/{owner}/{repo}/issues/comments/41'],
    });
  });

  it.each(['7; rm -rf /', '7/../8', '', '-1', '0', '$(id)'])('refuses the number %j', (number) => {
    expect(comment({ number })).toEqual({ status: 1, writes: null });
  });

  it.each(['def456 someone/fork facts', 'abc123 another/fork facts', 'abc123 someone/fork main'])(
    'is not written where the head is %s',
    (found) => {
      expect(comment({ found })).toEqual({ status: 0, writes: null });
    },
  );

  it('has no tags, calls nobody, keeps links, and has an end', () => {
    comment({ text: `@cncf/toc <img src=x> x@y https://example.org/@tag\n${'a'.repeat(99_999)}` });
    const [, line, rest = ''] = readFileSync(sent, 'utf8').split('\n');
    const at = '&#64;&#8203;';
    expect(line).toBe(`${at}cncf/toc &lt;img src=x> x${at}y https://example.org/@tag`);
    expect(rest.length).toBeLessThan(50_000);
  });
});
