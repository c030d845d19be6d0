/** A built page as Markdown. */
import TurndownService from 'turndown';
import { remove } from './output';

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
export function markdownOf(page: Document, address: string): string {
  remove(page.body, 'fieldset, label, input, output, [role="status"]');
  for (const link of page.body.querySelectorAll('[href]')) {
    const { href, protocol } = new URL(link.getAttribute('href') ?? '', address);
    if (/^(https?|mailto):$/.test(protocol)) link.setAttribute('href', href);
    else link.replaceWith(...link.childNodes);
  }
  for (const end of page.body.querySelectorAll('pre br')) end.replaceWith('\n');
  // What styles set apart has no space between.
  const code = new Set(page.body.querySelectorAll('pre *'));
  for (const element of page.body.querySelectorAll('*')) {
    const { previousSibling: before } = element;
    if (!before || /^T[DHR]$/.test(element.tagName) || code.has(element)) continue;
    const isText = before.nodeType === before.TEXT_NODE;
    const isApart = !isText || (/\w$/.test(before.nodeValue ?? '') && /^\w/.test(element.textContent ?? ''));
    if (isApart) element.before(' ');
  }
  return `${converter.turndown(page.body).replace(/ +$/gm, '')}\n`;
}
