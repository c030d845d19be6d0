import { describe, expect, it } from 'vitest';
import { ALPHA, complaints } from '../../tests/fixture';

const bomb = `a: &a [x, x]\n${[...'bcdefghij'].map((key, index) => `${key}: &${key} [${`*${'abcdefghi'[index]}, `.repeat(9)}]\n`).join('')}`;
const pointer = 'a value begins with "*" or "&", which points to another one; put it in quotes, or write it out';
const colon = 'a value has a colon, or an indented line below it; put the value in quotes, or correct the indentation';
const noField = 'this line is not a field with a value; write "field: value", with a space in between';
const more = 'there is more after the end of a value; remove it, or put the value in quotes';
const more2 = 'not valid YAML: An alias node must not specify any properties; put the value in quotes';
const twice = 'stands twice in the same place; remove one of the two';

describe('a text that is no YAML gives one line, at its place', () => {
  it.each([
    ['a bracket that is not closed', 'a: 1\nt: [x, y\nb: 2\n', '2:4: this [ has no closing ]; add the ]'],
    ['a bracket before a comment', 't: [x, #y]\n', '1:4: this [ has no closing ]; add the ]'],
    ['a brace that is not closed', 'l:\n  - {p: a\n  - {p: b}\n', '2:5: this { has no closing }; add the }'],
    ['a brace at the beginning', '{a: 1', '1:1: this { has no closing }; add the }'],
    ['a quote that is not closed', 'a: "x\nb: 2\nc: 3\n', '1:4: this " has no closing "; add the "'],
    ['a single quote that is not closed', "a: 'x\nb: 2\n", "1:4: this ' has no closing '; add the '"],
    ['a bracket too many', 'a: [x]]\n', `1:7: ${more}`],
    ['a key twice', 'name: a\nb: 2\nname: c\n', `3:1: "name" ${twice}`],
    ['a key twice, in braces and quotes', 'l: [{"p": a, "p": b}]\n', `1:14: "p" ${twice}`],
    ['a second colon', 'a: x: y\n', `1:4: ${colon}`],
    ['an indented line', 'a: 1\n  b: 2\n', `1:4: ${colon}`],
    [
      'another column',
      'a:\n  b: 1\n c: 2\n',
      '3:1: this line is not indented like those it belongs to; begin it in the same column',
    ],
    ['a tab', 'a:\n\t- x\n', '2:1: a tab indents this line; indent it with spaces'],
    [
      'a reserved character',
      'a: @x\n',
      '1:4: not valid YAML: Plain value cannot start with reserved character @; put the value in quotes',
    ],
    ['an exclamation mark', 'a: !x y\n', '1:4: not valid YAML: Unresolved tag: !x; put the value in quotes'],
    ['text after quotes', 'a: "x" y\n', `1:8: ${more}`],
    ['double braces', 'a: {{x}}\n', '1:5: the name of a field has brackets; put the value in quotes'],
    [
      'a comma that is missing',
      'a: {x: 1 y: 2}\n',
      '1:8: a field in brackets has no comma before it; write a comma between two fields',
    ],
    ['a space that is missing', 'a:1\nb: 2\n', `1:1: ${noField}`],
    [
      'a line without a colon',
      'a: 1\nb\nc: 2\n',
      '2:1: a colon, a comma or a space is missing; write "field: value", and a comma between two in brackets',
    ],
    ['a conflict of a merge', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n', `1:1: ${noField}`],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1: a line "---" or "..." ends the facts; remove it'],
    [
      'brackets without end',
      `a: ${'['.repeat(5000)}`,
      expect.stringMatching(/^1:\d+: brackets stand in brackets too often; write fewer of them$/),
    ],
    ['aliases that grow to billions', bomb, `1:7: ${pointer}`],
    ['an alias without an anchor', 'a: *x\n', `1:4: ${pointer}`],
    ['an alias to itself', 'a: &a [*a]\n', `1:7: ${pointer}`],
    ['an alias that is its own anchor', 'a: &a *a\n', `1:7: ${more2}`],
    ['a merge of an alias', 'a: 1\n<<: *b\n', `2:5: ${pointer}`],
    ['a text that begins with &', 'a: &Co\n', `1:7: ${pointer}`],
    ['nothing', '\n', '1:1: the file is empty; add its facts; static/schemas has the form'],
    ['only a comment', '# x\n', '1:1: the file is empty; add its facts; static/schemas has the form'],
    ['nothing in other words', '~\n', '1:1: the file is empty; add its facts; static/schemas has the form'],
  ])('%s', (_name, content, line) => {
    const found = complaints({ [ALPHA]: () => content });
    expect(found.map((said) => said.replace(`${ALPHA}:`, ''))).toEqual([line]);
  });

  it('is read where brackets in brackets just fit', () => {
    const found = complaints({ [ALPHA]: (text) => `${text}deep: ${'['.repeat(600)}${']'.repeat(600)}\n` });
    expect(found).toEqual([expect.stringContaining('unknown field "deep"')]);
  });
});
