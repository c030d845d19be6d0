import { expect, it } from 'vitest';
import { siteAddress } from './address';

it('takes an origin and a path, and has others for those that are not set', () => {
  expect(siteAddress({})).toEqual({ url: expect.stringMatching(/^https:/), baseUrl: '/' });
  expect(siteAddress({ SITE_URL: 'http://localhost:3000/', BASE_URL: '/a/b-c/' })).toEqual({
    url: 'http://localhost:3000',
    baseUrl: '/a/b-c/',
  });
});

it.each(['', ' ', 'x.org', 'ftp://x.org', 'https://x.org/a', 'https://x.org?a', 'https://', 'https://x .org'])(
  'refuses "%s" as an origin',
  (SITE_URL) =>
    expect(() => siteAddress({ SITE_URL })).toThrow(`SITE_URL is "${SITE_URL}": unset it, or write an origin`),
);

it.each(['', 'a', '/a', 'a/', '//', '/a b/', '/../a?/', 'https://x.org/a/'])('refuses "%s" as a path', (BASE_URL) =>
  expect(() => siteAddress({ BASE_URL })).toThrow(`BASE_URL is "${BASE_URL}": unset it, or write a path`),
);
