/**
 * Where the site will be, by SITE_URL (an origin) and BASE_URL (a path with a slash at both ends).
 * @throws if one of them is set to something else
 */
export function siteAddress({ SITE_URL, BASE_URL }: NodeJS.ProcessEnv): { url: string; baseUrl: string } {
  const [url, baseUrl] = [SITE_URL ?? 'https://technical-groups.example.org', BASE_URL ?? '/'];
  if (!/^https?:\/\/[^/?#\s]+\/?$/.test(url) || !URL.canParse(url)) {
    const fix = 'unset it, or write an origin, such as https://example.org; a path belongs into BASE_URL';
    throw new Error(`SITE_URL is "${url}": ${fix}`);
  }
  if (!/^\/([\w.~-]+\/)*$/.test(baseUrl)) {
    throw new Error(`BASE_URL is "${baseUrl}": unset it, or write a path with a slash at both ends, such as /groups/`);
  }
  return { url: url.replace(/\/$/, ''), baseUrl };
}
