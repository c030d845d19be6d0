/**
 * What other people's tools say of the built site: the Nu HTML checker, where Java is there to run it, and linkinator,
 * which follows every link and anchor within the site from its first page.
 */
import { spawnSync } from 'node:child_process';
import { LinkChecker } from 'linkinator';

const CHECKER = 'node_modules/vnu-jar/build/dist/vnu.jar';

type Message = { type: string; url: string; lastLine: number; lastColumn: number; message: string };

/**
 * The checker calls these redundant. Safari needs them: it takes a table that is laid out as blocks, as ours are on a
 * phone, for text (https://bugs.webkit.org/show_bug.cgi?id=257458).
 */
const NEEDED = /^The “role” attribute must not be used on a “(tr|td|th)” element which has a “table” ancestor/;

/** What the Nu HTML checker finds in a folder, and how many roles that Safari needs; undefined without Java. */
export function htmlProblems(folder: string): { problems: string[]; needed: number } | undefined {
  const options = ['--skip-non-html', '--errors-only', '--exit-zero-always', '--format', 'json'];
  const { stderr, status } = spawnSync('java', ['-jar', CHECKER, ...options, folder], { maxBuffer: 1e8 });
  if (status !== 0) return undefined;
  const { messages } = JSON.parse(String(stderr)) as { messages: Message[] };
  const problems = messages
    .filter(({ message }) => !NEEDED.test(message))
    .map(
      ({ url, lastLine, lastColumn, message }) => `${url.replace(/^file:/, '')}:${lastLine}:${lastColumn}: ${message}`,
    );
  return { problems, needed: messages.length - problems.length };
}

/** Links and anchors of a folder that lead nowhere in it, and how many lead somewhere. */
export async function linkProblems(folder: string): Promise<{ problems: string[]; followed: number }> {
  const linksToSkip = async (link: string) => !link.startsWith('http://localhost:');
  const { links } = await new LinkChecker().check({ path: folder, recurse: true, checkFragments: true, linksToSkip });
  const path = (url = '') => url.replace(folder, '') || '/';
  const broken = links.filter(({ state }) => state === 'BROKEN');
  return {
    problems: [...new Set(broken.map(({ url, parent }) => `${path(parent)}: "${path(url)}" leads nowhere`))],
    followed: links.filter(({ state }) => state === 'OK').length,
  };
}

async function main(folder: string): Promise<void> {
  const html = htmlProblems(folder);
  const links = await linkProblems(folder);
  const problems = [...(html?.problems ?? []), ...links.problems];
  for (const problem of problems) console.log(problem);
  console.log(
    html
      ? `The Nu HTML checker found ${html.problems.length} errors, and ${html.needed} roles that Safari needs.`
      : 'Left out the Nu HTML checker, because there is no Java.',
  );
  console.log(`Followed ${links.followed} links: ${links.problems.length} lead nowhere.`);
  process.exitCode = problems.length > 0 || links.followed === 0 ? 1 : 0;
}

if (require.main === module) main(process.argv[2] ?? 'build');
