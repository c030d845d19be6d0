/**
 * What is made of the words of each built page: its twin in Markdown, `index.md` beside its `index.html`; `llms.txt`,
 * which lists them; and what the site's search reads.
 */
import { setImmediate } from 'node:timers/promises';
import type { Section } from '../search/site';
import { markdownOf } from './markdown';
import { builtPage, type Files, type Output, pagePaths, wordsOf } from './output';
import { searchIndex, sectionsOf } from './search-index';

export const words: Output = async (registry, site) => {
  const files: Files = {};
  const sections: Record<string, Section[]> = {};
  const lines: string[] = [];
  for (const path of pagePaths(site)) {
    // A page is taken apart once, which is the most of it; others may work in between.
    await setImmediate();
    const $ = wordsOf(builtPage(site, path));
    const [title, about] = [$('title').text(), $('meta[name="description"]').attr('content')];
    const twin = `${path.slice(1)}index.md`;
    if (about) lines.push(`- [${title.split(' | ')[0]}](${site.url}/${twin}): ${about}`);
    files[twin] = markdownOf($, site.url + path);
    sections[path] = sectionsOf($);
  }
  const head = `# ${site.title}\n\n> Which group works on what, who leads it, when it meets, and the rules.`;
  const data = `- [Facts as JSON, calendars and feeds](${site.url}/api/index.md)`;
  return {
    ...files,
    'llms.txt': `${head}\n\n## Pages\n\n${lines.join('\n')}\n\n## Data\n\n${data}\n`,
    'search/index.json': JSON.stringify(searchIndex(registry, sections)),
  };
};
