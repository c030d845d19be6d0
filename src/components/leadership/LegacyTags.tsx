import Link from '@docusaurus/Link';
import type { LegacyTag } from '@site/src/views/legacy';
import type { ReactElement } from 'react';
import { Anchor } from '../words/Anchor';
import { Persons } from '../words/Person';
import { Table } from '../words/Table';

/** The TAGs archived in 2025, each with an anchor, its successor and its emeritus chairs. */
export function LegacyTags({ groups }: { groups: LegacyTag[] }): ReactElement {
  const rows = groups.map(({ id, name, repository, successor, emeritus }) => ({
    key: id,
    cells: [
      <>
        <Anchor id={id} />
        {repository ? <Link to={repository}>{name}</Link> : name}
      </>,
      <Link to={successor.url}>{successor.name}</Link>,
      <Persons people={emeritus} />,
    ],
  }));
  return <Table heads={['Earlier TAG', 'Work continues in', 'Emeritus chairs']} rows={rows} />;
}
