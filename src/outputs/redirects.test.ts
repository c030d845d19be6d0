import { describe, expect, it } from 'vitest';
import { fixture } from '../../tests/fixture';
import { legacyRedirects, oldAddresses } from './redirects';

const legacyWith = (predecessors: string) => {
  const registry = fixture({ 'tags/alpha/group.yaml': (text) => `${text}predecessors: [${predecessors}]\n` });
  return legacyRedirects(registry);
};

describe('redirects', () => {
  it('lead from the other site to the same page, of the sections that both have', () => {
    expect(oldAddresses('/tags/alpha/charter/')).toEqual(['/community/tags/alpha/charter/']);
    expect(oldAddresses('/toc/')).toEqual(['/community/toc/']);
    expect(['/', '/glossary/', '/tagsoup/'].flatMap(oldAddresses)).toEqual([]);
  });

  it('lead from an archived TAG, with and without its prefix, to its successor', () => {
    expect(legacyWith('{name: TAG Old Ways, legacy: true}, {name: A Working Group}')).toEqual([
      { from: '/tags/tag-old-ways/', to: '/tags/alpha/' },
      { from: '/tags/old-ways/', to: '/tags/alpha/' },
    ]);
  });

  it('never take the address of a group', () => {
    expect(legacyWith('{name: TAG Alpha, legacy: true}')).toEqual([{ from: '/tags/tag-alpha/', to: '/tags/alpha/' }]);
  });
});
