import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { ChannelName, GroupView } from '@site/src/views/group';
import type { ReactElement } from 'react';
import { NextMeetings } from '../meetings/NextMeeting';
import { Persons } from '../words/Person';
import { GroupLink } from './GroupLink';
import styles from './Summary.module.css';

const ways: ChannelName[] = ['slack', 'mailing-list', 'community-page'];

/** What a newcomer acts on: what kind of group this is, when it meets, how to join, who leads. */
export function Summary({ group }: { group: GroupView }): ReactElement {
  const { kind, kindName, status, parent } = group;
  const [role] = group.roles;
  const leaders = group.holders.filter((one) => !one.past && one.role === role).map(({ person }) => person);
  return (
    <dl className={styles.summary} data-kind={kind}>
      <div>
        <dt>Kind</dt>
        <dd>
          {kindName}
          {parent && kind === 'subproject' && (
            <>
              {' of '}
              <Link to={parent.url}>{parent.name}</Link>
            </>
          )}
          , {status}
        </dd>
      </div>
      <div>
        <dt>Meets</dt>
        <dd>
          <NextMeetings group={group} />
        </dd>
      </div>
      <div>
        <dt>Join</dt>
        <dd>
          {!ways.some((name) => group.channels[name]) && 'No channel recorded.'}
          {ways
            .filter((name) => group.channels[name])
            .map((name) => (
              <span key={name} className={styles.line}>
                <GroupLink group={group} to={name} />
              </span>
            ))}
        </dd>
      </div>
      <div>
        <dt>{role && `${roleNames[role]}${leaders.length === 1 ? '' : 's'}`}</dt>
        <dd>{leaders.length > 0 ? <Persons people={leaders} /> : (group['leadership-note'] ?? 'none recorded')}</dd>
      </div>
    </dl>
  );
}
