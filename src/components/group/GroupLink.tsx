import Link from '@docusaurus/Link';
import type { ChannelName, GroupView, LinkView } from '@site/src/views/group';
import type { ReactNode } from 'react';
import { Unconfirmed } from '../words/Unconfirmed';

type Target = ChannelName | 'agenda' | 'charter-source' | 'initiatives-open' | 'initiatives-all';

function target({ name, queries, charter, channels }: GroupView, to: Target): LinkView | undefined {
  if (to === 'initiatives-open') return { url: queries.open, label: `Open ${queries.of} initiatives` };
  if (to === 'initiatives-all') return { url: queries.all, label: `All ${queries.of} initiatives` };
  if (to === 'charter-source') return charter && { url: charter.url, label: `${name} charter` };
  if (to === 'agenda' && queries.agenda) return { url: queries.agenda, label: `Open ${name} issues` };
  return channels[to === 'agenda' ? 'agendas' : to];
}

type Props = { group: GroupView; to: Target; children?: ReactNode };

/** A link whose address the registry holds; where none is recorded, only the words stand there. */
export function GroupLink({ group, to, children }: Props) {
  const found = target(group, to);
  if (!found) return <>{children ?? 'none recorded'}</>;
  return (
    <>
      <Link to={found.url}>{children ?? found.label}</Link>
      <Unconfirmed is={found.unconfirmed} />
    </>
  );
}
