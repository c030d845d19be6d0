import { describe, expect, it } from 'vitest';
import { governance, inWords, ruleInWords } from './governance';

describe('rules in words', () => {
  it.each([
    ['organizer-term', 'two years'],
    ['leave-cover', 'one month'],
    ['organizers-advised', 'two people'],
    ['organizers-one-company', 'half'],
    ['lead-time', '10%'],
    ['tcg-days-without-events', '90 days'],
    ['toc-seats', 'eleven'],
  ] as const)('%s: %s', (name, words) => {
    expect(ruleInWords(governance[name])).toBe(words);
  });

  it.each([
    ['chair-term', 'adjective', 'two-year'],
    ['tag-meetings-a-month', 'often', 'once'],
    ['toc-missed-meetings', 'often', 'three times'],
    ['subproject-leads', 'number', 'two'],
    ['initiative-check-in', 'every', 'every month'],
    ['organizer-term', 'every', 'every two years'],
    ['organizers-one-company', 'adjective', 'half'],
  ] as const)('%s as %s: %s', (name, form, words) => {
    expect(ruleInWords(governance[name], form)).toBe(words);
  });

  it('have a source each', () => {
    const sources = Object.values(governance).map(({ source }) => source);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !source.startsWith('https://github.com/cncf/'))).toEqual([]);
  });

  it('write large numbers in figures', () => {
    expect(inWords(16)).toBe('sixteen');
    expect(inWords(17)).toBe('17');
  });
});
