import { describe, expect, it } from 'vitest';
import { ALPHA, append, BETA, fixture, swap } from '../../tests/fixture';
import { codeowners, generated } from './repository';

const owners = (changes = {}) => codeowners(fixture(changes)).split('\n').slice(1, -1);

describe('the owners of files', () => {
  it('are those who lead a group, else those of the group above', () => {
    expect(owners()).toEqual([
      '* @dan',
      '/docs/tags/alpha/ @ada',
      '/docs/tags/alpha/subprojects/gamma/ @ada',
      '/docs/tcgs/beta/ @bob',
    ]);
  });

  it('are nobody without a known handle', () => {
    const people = swap('{name: Bob}', '{name: Bob, github: unknown}');
    expect(owners({ 'people.yaml': people })).toContain('/docs/tcgs/beta/ @dan');
    const liaison = { 'people.yaml': people, [BETA]: append('liaisons: [dan]\n') };
    expect(owners(liaison)).toContain('/docs/tcgs/beta/ @dan');
  });

  it('are no liaison without a known handle', () => {
    const changes = {
      'people.yaml': (text: string) =>
        text.replace('{name: Ada', '{github: unknown, name: Ada').replace('{name: Bob', '{github: unknown, name: Bob'),
      'toc/group.yaml': swap('alternates: []', 'alternates: [{person: bob, seat: toc}]'),
      [ALPHA]: swap('[dan]', '[bob, dan]'),
      [BETA]: append('liaisons: [bob]\n'),
    };
    expect(owners(changes)).toEqual([
      '* @dan',
      '/docs/tags/alpha/ @dan',
      '/docs/tags/alpha/subprojects/gamma/ @dan',
      '/docs/tcgs/beta/ @dan',
    ]);
  });
});

describe('generated files', () => {
  it('give each folder its leaders, else those of the group above', () => {
    const owners = generated(fixture())['.github/CODEOWNERS']?.split('\n') ?? [];
    expect(owners).toContain('/docs/tags/alpha/ @ada');
    expect(owners).toContain('/docs/tags/alpha/subprojects/gamma/ @ada');
    expect(owners).toContain('/docs/tcgs/beta/ @bob');
    expect(owners).toContain('* @dan');
  });

  it('refuse unknown fields in the editor too', () => {
    const schema = JSON.parse(generated(fixture())['static/schemas/group.json'] ?? '');
    expect(schema.oneOf ?? schema.anyOf).toHaveLength(4);
    expect((schema.oneOf ?? schema.anyOf)[0].additionalProperties).toBe(false);
  });
});
