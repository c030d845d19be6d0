/**
 * What is made of the words of each built page: its twin in Markdown, `index.md` beside its `index.html`; `llms.txt`,
 * which lists them; and its sections. Without the facts, because a thread can't be given those.
 */
import type { Section } from '../search/site';
import { markdownOf } from './markdown';
import { builtPage, type Files, pagePaths, type Site, wordsOf } from './output';
import { sectionsOf } from './sections';

export type Pages = Pick<Site, 'url' | 'title' | 'baseUrl' | 'outDir' | 'routes'>;
export type Words = { files: Files; sections: Record<string, Section[]> };

/** The twins and `llms.txt`, and the sections of each page by its path. Each page is parsed once, which takes longest. */
export default function readPages(site: Pages): Words {
  const files: Files = {};
  const sections: Words['sections'] = {};
  const lines: string[] = [];
  for (const path of pagePaths(site)) {
    const page = wordsOf(builtPage(site, path));
    const about = page.querySelector('meta[name="description"]')?.getAttribute('content');
    const twin = `${path.slice(1)}index.md`;
    if (about) lines.push(`- [${page.title.split(' | ')[0]}](${site.url}/${twin}): ${about}`);
    files[twin] = markdownOf(page, site.url + path);
    sections[path] = sectionsOf(page);
  }
  const head = `# ${site.title}\n\n> Which group works on what, who leads it, when it meets, and the rules.`;
  const data = `- [Facts as JSON, calendars and feeds](${site.url}/api/index.md)`;
  const list = `${head}\n\n## Pages\n\n${lines.join('\n')}\n\n## Data\n\n${data}\n`;
  return { files: { ...files, 'llms.txt': list }, sections };
}
