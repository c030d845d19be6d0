import Link from '@docusaurus/Link';
import { Fragment, type ReactElement } from 'react';
import type { GroupLiaisons } from '@site/src/registry/lists';
import { Person } from '../Person';

/** Which TOC member looks after which group. */
export function LiaisonTable({ groups }: { groups: GroupLiaisons[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">TOC liaisons</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, liaisons }) => (
          <tr key={group.path}>
            <th scope="row">
              <Link to={group.url}>{group.name}</Link>
            </th>
            <td>
              {liaisons.length === 0 && 'none recorded'}
              {liaisons.map((person, index) => (
                <Fragment key={person.id}>
                  {index > 0 && ', '}
                  <Person person={person} />
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
