import Link from '@docusaurus/Link';
import type { GroupMeetings } from '@site/src/views/lists';
import { nextUrl } from '@site/src/views/urls';
import type { ReactElement } from 'react';
import styles from './MeetingList.module.css';
import { NextMeetings } from './NextMeeting';

type Props = { groups: GroupMeetings[]; scheduled: boolean };

/** The groups with a recorded schedule of their own, or those without: when each meets, or where its dates are. */
export function MeetingList({ groups, scheduled }: Props): ReactElement {
  return (
    <ul className={styles.list}>
      {groups
        .filter(({ series }) => series.some(({ initiative }) => !initiative) === scheduled)
        .map((group) => (
          <li key={group.path} data-kind={group.kind}>
            <Link className={styles.name} to={group.url}>
              {group.name}
            </Link>
            <NextMeetings group={group} />
            {group.meetingNote && <p>{group.meetingNote}</p>}
            <Link to={nextUrl(group.path)}>How to join {group.name}</Link>
          </li>
        ))}
    </ul>
  );
}
