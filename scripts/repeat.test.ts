import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atOneTime, differences, hashes, strays } from './repeat';

function folder(files: Record<string, string>): Map<string, string> {
  const path = mkdtempSync(join(tmpdir(), 'hashes-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return hashes(path);
}

it('all builds take the same time for now, in whole seconds, unless one is set', () => {
  expect(atOneTime({ BASE_URL: '/a/' }, 1_767_225_600_999)).toEqual({
    BASE_URL: '/a/',
    SOURCE_DATE_EPOCH: '1767225600',
  });
  expect(atOneTime({ SOURCE_DATE_EPOCH: '5' }, 1_767_225_600_999)).toEqual({ SOURCE_DATE_EPOCH: '5' });
});

it('two builds differ where a file changed, came or went', () => {
  const first = folder({ same: 'a', changed: 'b', gone: 'c' });
  const second = folder({ same: 'a', changed: 'B', new: 'd' });
  expect(differences(first, first)).toEqual([]);
  expect(differences(first, second).sort()).toEqual(['changed', 'gone', 'new']);
});

it('finds addresses without the base URL, and no others', () => {
  const of = (html: string) => strays(html, 'https://own.example', '/some/base/');
  const right = [
    '<a href=/some/base/tags/><img src="/some/base/img/x.png"><a href=#x><a href="https://other.example/tags/">',
    '<meta content="0; url=/some/base/"><meta content=https://own.example/some/base/><p title=/tags/>/tags/',
  ];
  expect(right.flatMap(of)).toEqual([]);
  const wrong =
    '<a href=/tags/><img src="/img/x.png"><meta content="0; url=/toc/"><a href=/some/bases/><a href=//cdn/>';
  expect(of(wrong)).toEqual(['/tags/', '/img/x.png', '/toc/', '/some/bases/', '//cdn/']);
  expect(of('{"url":"https://own.example/tags/"} https://own.example')).toEqual([
    'https://own.example/tags/',
    'https://own.example',
  ]);
});
