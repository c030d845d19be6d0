import Head from '@docusaurus/Head';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import type { GroupView } from '@site/src/views/group';
import { meetingEvents } from '../../views/events';
import { jsonLd } from './jsonLd';

/** Facts for search engines in the page's head, in the words of https://schema.org. */
export const StructuredData = ({ data }: { data: object }) => (
  <Head>
    <script type="application/ld+json">{jsonLd(data)}</script>
  </Head>
);

/** The next meetings of a group, for search engines. */
export function MeetingEvents({ group }: { group: GroupView }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const events = meetingEvents(group, (path) => withBaseUrl(path, { absolute: true }));
  return events.length > 0 && <StructuredData data={{ '@graph': events }} />;
}
