import Link from '@docusaurus/Link';
import type { GroupLiaisons } from '@site/src/views/lists';
import type { ReactElement } from 'react';
import { Persons } from '../words/Person';
import { Table } from '../words/Table';

/** Which TOC member looks after which group. */
export function LiaisonTable({ groups }: { groups: GroupLiaisons[] }): ReactElement {
  const rows = groups.map(({ group, liaisons }) => ({
    key: group.path,
    cells: [<Link to={group.url}>{group.name}</Link>, <Persons people={liaisons} />],
  }));
  return <Table heads={['Group', 'TOC liaisons']} rows={rows} />;
}
