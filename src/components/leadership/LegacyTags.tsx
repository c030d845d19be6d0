import Link from '@docusaurus/Link';
import type { LegacyTag } from '@site/src/views/leadership';
import { Anchor } from '../words/Anchor';
import { Person } from '../words/Person';
import { type Row, Table } from '../words/Table';

/** The TAGs archived in 2025, each with an anchor, its successor and its emeritus chairs. */
export function LegacyTags({ groups }: { groups: LegacyTag[] }) {
  const rows: Row[] = groups.map(({ id, name, repository, successor, emeritus }) => [
    id,
    <>
      <Anchor id={id} />
      {repository ? <Link to={repository}>{name}</Link> : name}
    </>,
    <Link to={successor.url}>{successor.name}</Link>,
    emeritus.length === 0
      ? 'none recorded'
      : emeritus.flatMap((person, at) => [at > 0 && ', ', <Person key={person.id} person={person} />]),
  ]);
  return <Table heads={['Earlier TAG', 'Work continues in', 'Emeritus chairs']} rows={rows} />;
}
