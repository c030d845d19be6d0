/** Each page as Markdown, `index.md` beside its `index.html`, made from the page as it was built; `llms.txt` lists them. */
import type { CheerioAPI } from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { builtPage, type Files, type Output, pagePaths, skipped, wordsOf } from './output';

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers: { comment: () => undefined } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** The main part of a page of `wordsOf`, its links made whole. @param address that of the page */
export function markdownOf($: CheerioAPI, address: string): string {
  const main = $('main').first();
  main.find(`${skipped}, fieldset, label, input, output, [role="status"]`).remove();
  main.find('[href]').each((_, link) => {
    const { href, protocol } = new URL($(link).attr('href') ?? '', address);
    if (/^(https?|mailto):$/.test(protocol)) $(link).attr('href', href);
    else $(link).replaceWith($(link).contents());
  });
  // What styles set apart has no space between.
  main.find(':not(pre *, td, th, tr) + *').each((_, element) => {
    if (element.prev?.type === 'tag') $(element).before(' ');
  });
  return String(converter.processSync(main.html() ?? ''));
}

export const markdown: Output = (_registry, site) => {
  const files: Files = {};
  const lines = pagePaths(site).flatMap((path) => {
    const $ = wordsOf(builtPage(site, path));
    const [title, about] = [$('title').text(), $('meta[name="description"]').attr('content')];
    const twin = `${path.slice(1)}index.md`;
    files[twin] = markdownOf($, site.url + path);
    return about ? [`- [${title.split(' | ')[0]}](${site.url}/${twin}): ${about}`] : [];
  });
  const head = `# ${site.title}\n\n> Which group works on what, who leads it, when it meets, and the rules.`;
  const data = `- [Facts as JSON, calendars and feeds](${site.url}/api/index.md)`;
  return { ...files, 'llms.txt': `${head}\n\n## Pages\n\n${lines.join('\n')}\n\n## Data\n\n${data}\n` };
};
