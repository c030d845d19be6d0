/** Topics of today's facts whose group is beyond doubt. */
import { activeGroups } from '../src/registry/registry';
import { guess } from '../src/theme/NotFound/Content/guess';
import { lists } from '../src/views/lists';
import { pageUrl } from '../src/views/urls';
import { pick, registry } from './site';

const groups = activeGroups(registry).map(({ path, facts: { name, summary, topics } }) => ({
  path,
  topics: topics.map((topic) => (typeof topic === 'string' ? topic : topic.name)),
  text: JSON.stringify([name, summary, topics]).toLowerCase(),
}));
const headings = registry.tree.files
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ path: file, text: (registry.tree.read(file).match(/^#+ .*/gm) ?? []).join(' ').toLowerCase() }));
/** Topics of which no other group and no heading elsewhere has a word, three at most of each group, with its address. */
export const ownTopics = groups.flatMap(({ path, topics }) => {
  const elsewhere = headings.filter((one) => !one.path.startsWith(`${path}/`));
  const others = [...groups.filter((one) => one.path !== path), ...elsewhere].map(({ text }) => text);
  const isOwn = (topic: string) =>
    (topic.toLowerCase().match(/[a-z]{4,}/g) ?? []).every((word) => !others.some((text) => text.includes(word)));
  return topics
    .filter(isOwn)
    .slice(0, 3)
    .map((topic): [string, string[]] => [topic, [pageUrl(path)]]);
});

const cards = [lists.tags, lists.tcgs, lists.subprojects].flatMap((list) => list(registry));
/** An address that no page has, with a topic of one group. */
export const wrong = () =>
  pick(
    'topic of a word that means one group',
    cards.flatMap(({ name, topics }) =>
      topics.map((topic) => ({ name, topic, address: `/community/tags/${topic.toLowerCase()}-and-more/` })),
    ),
    ({ name, topic, address }) => {
      const [first, ...others] = guess(address, cards);
      return /^[a-z]{5,}$/i.test(topic) && first?.name === name && others.length === 0;
    },
  );
