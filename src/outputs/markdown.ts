/** A built page as Markdown. */
import type { CheerioAPI } from 'cheerio';
import TurndownService from 'turndown';
import { skipped } from './output';

/** What would be markup in Markdown (https://spec.commonmark.org/0.31.2/): anywhere, in a word, or at a line's start. */
const MARKUP = /[\\`*~[<]|&(?=#|\w+;)|(?<![a-z\d])_|_(?![a-z\d])|^[-+=>]|^#(?=#*(?:\s|$))|(?<=^\d+)[.)](?=\s|$)/gi;

const converter = new TurndownService({
  headingStyle: 'atx',
  br: '\\',
  emDelimiter: '*',
  codeBlockStyle: 'fenced',
  hr: '---',
});
converter.escape = (text) => text.replace(MARKUP, '\\$&');
converter.addRule('block', {
  filter: ['details', 'summary', 'table'],
  replacement: (content) => `\n\n${content.trim()}\n\n`,
});
const below = (mark: string, content: string): string =>
  content.trim().replaceAll('\n', `\n${' '.repeat(mark.length)}`);
// A term is an item of a list, with its descriptions below it.
converter.addRule('term', { filter: 'dt', replacement: (content) => `\n\n- ${content.trim()}\n\n` });
converter.addRule('description', { filter: 'dd', replacement: (content) => `\n\n  ${below('- ', content)}\n\n` });
// With no more space than it takes to be one.
converter.addRule('item', {
  filter: 'li',
  replacement: (content, item) => {
    const { parentNode, nextSibling } = item;
    const number = [...(parentNode?.childNodes ?? [])].filter(({ nodeName }) => nodeName === 'LI').indexOf(item) + 1;
    const mark = parentNode?.nodeName === 'OL' ? `${number}. ` : '- ';
    return mark + below(mark, content) + (nextSibling ? '\n' : '');
  },
});
// GitHub Flavored Markdown has a line for each row, and one below the heads.
converter.addRule('cell', {
  filter: ['td', 'th'],
  replacement: (content) =>
    ` ${content
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('|', '\\|')} |`,
});
converter.addRule('rows', { filter: ['thead', 'tbody'], replacement: (content) => content });
converter.addRule('row', {
  filter: 'tr',
  replacement: (content, { parentNode, childNodes }) =>
    `\n|${content}${parentNode?.nodeName === 'THEAD' ? `\n|${' - |'.repeat(childNodes.length)}` : ''}`,
});

/** Takes from a page of `wordsOf` what is no word of its main part, and gives the rest. @param address makes links whole */
export function markdownOf($: CheerioAPI, address: string): string {
  const main = $('main').first();
  main.find(`${skipped}, fieldset, label, input, output, [role="status"]`).remove();
  main.find('[href]').each((_, link) => {
    const { href, protocol } = new URL($(link).attr('href') ?? '', address);
    if (/^(https?|mailto):$/.test(protocol)) $(link).attr('href', href);
    else $(link).replaceWith($(link).contents());
  });
  main.find('pre br').replaceWith('\n');
  // What styles set apart has no space between.
  main.find('*:not(pre *, td, th, tr)').each((_, element) => {
    const { prev } = element;
    const isApart =
      prev?.type === 'text' ? /\w$/.test(prev.data) && /^\w/.test($(element).text()) : prev?.type === 'tag';
    if (isApart) $(element).before(' ');
  });
  return `${converter.turndown(main.html() ?? '').replace(/ +$/gm, '')}\n`;
}
