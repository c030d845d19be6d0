import { expect, test } from 'vitest';
import { madeUp, median, plain, table } from './bench';

test('the median is the middle of all', () => {
  expect([median([3, 1, 20]), median([4, 1]), median([])]).toEqual([3, 1, Number.NaN]);
});

test('a table has its heads apart', () => {
  expect(
    table([
      ['a', 'b'],
      ['c', 1],
    ]),
  ).toBe('| a | b |\n| --- | --- |\n| c | 1 |');
});

test('a made-up group has names and a channel of its own', () => {
  const text =
    'name: TCG Platform Engineering\n  - CNPE\ntags: [x]\nslack: { name: platform-engineering, id: C020RHD43BP }\n';
  expect(madeUp(text, 17)).toBe('name: TCG Bench 17\nslack: { name: bench-17, id: C0000000017 }\n');
});

test('plain prose has no components', () => {
  expect(plain("import a from 'b';\n\nSee <GroupLink group={a} /> and <Level>text</Level>.{/* why */}\n")).toBe(
    '\nSee  and text.\n',
  );
});
