import Link from '@docusaurus/Link';
import { Fragment, type ReactElement } from 'react';
import type { LegacyTag } from '@site/src/registry/lists';
import { Anchor } from '../Anchor';
import { Person } from '../Person';

/** The TAGs archived in 2025, each with an anchor, its successor and its emeritus chairs. */
export function LegacyTags({ groups }: { groups: LegacyTag[] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Earlier TAG</th>
          <th scope="col">Its work is now with</th>
          <th scope="col">Emeritus chairs</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ id, name, repository, successor, emeritus }) => (
          <tr key={id}>
            <th scope="row">
              <Anchor id={id} />
              <Link to={repository}>{name}</Link>
            </th>
            <td>
              <Link to={successor.url}>{successor.name}</Link>
            </td>
            <td>
              {emeritus.length === 0 && 'none recorded'}
              {emeritus.map((person, index) => (
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
