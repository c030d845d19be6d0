import { describe, expect, it } from 'vitest';
import { createIndex } from './engine';
import { stem, stemsOf } from './words';

describe('the stem of a word', () => {
  it('is one for the forms of a word', () => {
    expect(['Signing', 'signed', 'signs', 'sign'].map(stem)).toEqual(['sign', 'sign', 'sign', 'sign']);
    expect(['policy', 'policies'].map(stem)).toEqual(['policy', 'policy']);
    expect(['Özdil', 'ozdil'].map(stem)).toEqual(['ozdil', 'ozdil']);
  });

  it('leaves short words and double s alone', () => {
    expect(['DNS', 'access', 'Wasm', 'OPA'].map(stem)).toEqual(['dns', 'access', 'wasm', 'opa']);
  });

  it('is nothing for words that say nothing', () => {
    expect(stemsOf('How do I sign the images, and which images?')).toEqual(['sign', 'imag']);
  });
});

describe('an index', () => {
  const index = createIndex<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(['distributed tracing', 'distributed training', 'sovereignty'].map((text, id) => ({ id, text })));
  const ids = (question: string) => index.search(question, { combineWith: 'AND' }).map(({ id }) => id);

  it('forgives a typo', () => expect(ids('soverignty')).toEqual([2]));
  it('takes a word that it knows as it is', () => expect(ids('distributed tracing')).toEqual([0]));
  it('finds the beginning of a word', () => expect(ids('sover')).toEqual([2]));
});
