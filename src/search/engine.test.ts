import { describe, expect, it } from 'vitest';
import { beginning, createIndex, sum } from './engine';
import { stem, stemsOf } from './words';

describe('the stem of a word', () => {
  it('is one for the forms of a word', () => {
    expect(['Signing', 'signed', 'signs', 'sign'].map(stem)).toEqual(['sign', 'sign', 'sign', 'sign']);
    expect(['policy', 'policies'].map(stem)).toEqual(['policy', 'policy']);
    expect(['Özdil', 'ozdil'].map(stem)).toEqual(['ozdil', 'ozdil']);
    const forms = [
      ['container', 'containers', 'containerize', 'containerized', 'containerization'],
      ['utilize', 'utilizing', 'utilised', 'utilization'],
      ['automate', 'automated', 'automating', 'automation'],
      ['orchestrate', 'orchestration'],
      ['configure', 'configuration'],
    ];
    for (const words of forms) expect(new Set(words.map(stem)), words[0]).toHaveProperty('size', 1);
  });

  it('keeps apart what only looks alike', () => {
    expect(stem('operator')).not.toBe(stem('operations'));
    expect(stem('Distribution')).not.toBe(stem('distributed'));
  });

  it('leaves short words and double s alone', () => {
    expect(['DNS', 'access', 'Wasm', 'OPA'].map(stem)).toEqual(['dns', 'access', 'wasm', 'opa']);
  });

  it('is nothing for words that say nothing', () => {
    expect(stemsOf('How do I sign the images, and which images?')).toEqual(['sign', 'imag', 'imag']);
    expect(stemsOf('difference between')).toEqual([]);
  });
});

describe('an index', () => {
  const texts = ['distributed tracing', 'distributed training', 'sovereignty', 'the sovereignty of data in many words'];
  const { find, like } = createIndex(texts.map((text) => [text, 'page']));
  const places = (word: string, letters = 3) => [...find(stem(word) ?? '', letters).keys()];

  it('takes a word that it knows as it is', () => expect(places('tracing')).toEqual([0]));
  it('finds the beginning of a word, from so many letters on', () => {
    expect(places('sover')).toEqual([2, 3]);
    expect(places('sover', 6)).toEqual([]);
    expect([beginning(['a']), beginning(['a', 'b'])]).toEqual([3, 5]);
  });
  it('forgives a typo, except where the whole word is asked for', () => {
    expect(places('tracign')).toEqual([0]);
    expect(places('distirbuted')).toEqual([0, 1]);
    expect(places('soverignty')).toEqual([2, 3]);
    expect(places('soverignty', Number.POSITIVE_INFINITY)).toEqual([]);
    expect(like('soverignty', 3).map(([one]) => one)).toEqual(['sovereignty']);
  });
  it('scores a short text above a long one, the word above its beginning, and by the weights of texts', () => {
    const score = (word: string, at: number, weights?: number[]) => find(word, 3, weights).get(at) ?? 0;
    expect(score('sovereignty', 2)).toBeGreaterThan(score('sovereignty', 3));
    expect(score('sovereignty', 2)).toBeGreaterThan(score('sovereign', 2));
    expect(score('sovereign', 2)).toBeGreaterThan(score('sover', 2));
    expect(score('sovereignty', 2, [3])).toBeCloseTo(3 * score('sovereignty', 2));
  });
  it('has nothing for no entries', () => expect(createIndex([]).find('word', 3).size).toBe(0));
});

it('sums scores of the entries that have enough of them', () => {
  const both = new Map([1, 2].map((entry) => [entry, 5]));
  const all = [both, new Map([[1, 3]])];
  expect(Object.fromEntries(sum(all))).toEqual({ 1: 8, 2: 5 });
  expect(Object.fromEntries(sum(all, 2))).toEqual({ 1: 8 });
});
