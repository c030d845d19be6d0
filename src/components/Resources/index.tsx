import Link from '@docusaurus/Link';
import type { ReactElement } from 'react';
import type { GroupView } from '@site/src/registry/view';
import { Day } from '../Day';
import { GroupLink } from '../GroupLink';

const places = [
  ['files', 'The folder in which the group keeps its documents'],
  ['repository', "The group's own repository"],
  ['website', "The group's own site"],
] as const;

/** What there is to read and to keep at hand. */
export function Resources({ group }: { group: GroupView }): ReactElement {
  const { charter, resources, channels } = group;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Resource</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {charter?.state === 'text' && (
          <tr>
            <td>
              <GroupLink group={group} to="charter-source" />
            </td>
            <td>
              The binding text, last changed on <Day on={charter.on} />
            </td>
          </tr>
        )}
        {places.map(
          ([name, about]) =>
            channels[name] && (
              <tr key={name}>
                <td>
                  <GroupLink group={group} to={name} />
                </td>
                <td>{about}</td>
              </tr>
            ),
        )}
        {resources.map(({ title, url, about }) => (
          <tr key={url}>
            <td>
              <Link to={url}>{title}</Link>
            </td>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
