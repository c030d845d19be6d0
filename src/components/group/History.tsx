import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { monthInWords } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import type { GroupEvent, HistoryEvent } from '@site/src/views/history';
import { feedUrl } from '@site/src/views/urls';
import Heading from '@theme/Heading';
import { Day } from '../words/Day';

/** A link to an Atom feed, for readers and for the programs that look for one in the page's head. */
export function FeedLink({ path, name }: { path?: string; name: string }) {
  const href = useBaseUrl(feedUrl(path));
  return (
    <>
      <Head>
        <link rel="alternate" type="application/atom+xml" title={`What changed: ${name}`} href={href} />
      </Head>
      <Link to={`pathname://${feedUrl(path)}`}>Atom feed for {name}</Link>
    </>
  );
}

/** Events with their days; the name of a group leads to its page if the event says whose it is. */
const Events = ({ events }: { events: (GroupEvent & Partial<HistoryEvent>)[] }) => (
  <ul data-search="no">
    {events.map(({ id, on, text, group }) => {
      const [before, after] = group ? text.split(group.name) : [text];
      return (
        <li key={id} id={id} className="anchor">
          <Day on={on} />: {before}
          {group && <Link to={group.url}>{group.name}</Link>}
          {after}
        </li>
      );
    })}
  </ul>
);

/** The newest dated events of a group. */
export function History({ group: { name, path, history } }: { group: GroupView }) {
  if (history.length === 0) return <p>No changes recorded.</p>;
  return (
    <>
      <Events events={history} />
      <p>
        More: <Link to="/changes/">what changed in all groups</Link>, <FeedLink path={path} name={name} />.
      </p>
    </>
  );
}

/** The newest events, as many as a page can hold, under a heading for each month. */
export function HistoryByMonth({ events: all }: { events: HistoryEvent[] }) {
  const events = all.slice(0, 1000);
  const months = new Set(events.map(({ on }) => on.slice(0, 7)));
  return [...months].map((month) => [
    <Heading key="name" as="h2" id={month}>
      {monthInWords(month)}
    </Heading>,
    <Events key="events" events={events.filter(({ on }) => on.startsWith(month))} />,
  ]);
}
