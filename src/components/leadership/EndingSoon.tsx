import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Leader } from '@site/src/views/leadership';
import type { ReactElement } from 'react';
import { Day } from '../words/Day';
import { Person } from '../words/Person';
import { Table } from '../words/Table';
import { Filter } from './Filter';
import { choices } from './filter';
import { endingSoon, seats } from './terms';
import { useChosen } from './useChosen';

/** Recorded terms that end within a half-year of the build, the next first. */
export function EndingSoon({ people }: { people: Leader[] }): ReactElement {
  const { today } = usePluginData('groups') as { today: string };
  const { chosen } = useChosen();
  const rows = endingSoon(seats(people), today)
    .filter(({ group }) => !chosen.group || chosen.group === group.name)
    .map(({ person, group, title, term: { start, end = '' } }) => ({
      key: `${person.id} ${group.path} ${title} ${start}`,
      cells: [<Person person={person} />, title, <Link to={group.url}>{group.name}</Link>, <Day on={end} />],
    }));
  return (
    <>
      <Filter
        fields={choices(people).slice(0, 1)}
        found={rows.length > 0 ? `${rows.length} seats` : 'No recorded term.'}
      />
      {rows.length > 0 && <Table heads={['Person', 'Role', 'Group', 'Term ends']} rows={rows} />}
    </>
  );
}
