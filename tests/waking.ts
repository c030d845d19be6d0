/** Whether a page stays as it is when it wakes: in production Preact says nothing of what it draws otherwise. */
import type { Page } from '@playwright/test';
import { wake } from './site';

/** Parts that change once a page is awake: the logo, diagrams, and ways to copy. */
const CHANGING = '.navbar__logo, [data-wakes], li:has(> [aria-label^="Copy link"])';

/** Wakes a page. @returns which elements that moved, went or came, and whether it says something else */
export async function changesOnWaking(page: Page): Promise<string[]> {
  const main = page.getByRole('main');
  // What a clock says may be another list of meetings.
  const hasClock = (await main.locator('[data-clock], [data-zone]').count()) > 0;
  const words = hasClock ? undefined : await main.textContent();
  const changes = await page.evaluateHandle((changing) => {
    const found: [what: string, html: string][] = [];
    const note = (what: string, parent: Node, node: Node) => {
      if (!(node instanceof Element) || node.closest(changing) || (parent as Element).closest(changing)) return;
      found.push([what, node.outerHTML.slice(0, 120)]);
    };
    new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        for (const node of removedNodes) note(node.isConnected ? 'moved' : 'lost', target, node);
        for (const node of addedNodes) note('new', target, node);
      }
    }).observe(document.getElementById('__docusaurus') ?? document.body, { subtree: true, childList: true });
    return found;
  }, CHANGING);
  await wake(page);
  const found = (await changes.jsonValue()).filter(([what]) => what === 'moved' || !hasClock);
  const problems = found.map(([what, html]) => `${what} on waking: ${html}`);
  const isDrawn = (await main.locator('[data-wakes]').count()) > 0;
  return words && !isDrawn && (await main.textContent()) !== words ? [...problems, 'other words on waking'] : problems;
}
