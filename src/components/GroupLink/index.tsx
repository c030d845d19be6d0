import Link from '@docusaurus/Link';
import type { ReactElement, ReactNode } from 'react';
import type { ChannelName, GroupView } from '@site/src/registry/view';
import { ToConfirm } from '../ToConfirm';

export type Target = ChannelName | 'agenda' | 'charter-source' | 'initiatives-open' | 'initiatives-all';

function target(group: GroupView, to: Target): { url: string; label: string; toConfirm?: true } | undefined {
  const { name, initiatives, charter, channels } = group;
  const of = initiatives.own ? name : 'every group';
  if (to === 'initiatives-open') return { url: initiatives.open, label: `Open initiatives of ${of}` };
  if (to === 'initiatives-all') return { url: initiatives.all, label: `All initiatives of ${of}` };
  if (to === 'charter-source') return charter && { url: charter.url, label: `Charter of ${name}` };
  if (to === 'agenda' && initiatives.agenda) {
    return { url: initiatives.agenda, label: `Open issues of ${name}` };
  }
  return channels[to === 'agenda' ? 'agendas' : to];
}

type Props = { group: GroupView; to: Target; children?: ReactNode };

/** A link whose address the registry holds; where none is recorded, the words say so. */
export function GroupLink({ group, to, children }: Props): ReactElement {
  const found = target(group, to);
  if (!found) return <>{children ?? 'none recorded'}</>;
  return (
    <>
      <Link to={found.url}>{children ?? found.label}</Link>
      <ToConfirm when={found.toConfirm} />
    </>
  );
}
