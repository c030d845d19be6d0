import Link from '@docusaurus/Link';
import type { GroupMeetings } from '@site/src/views/lists';
import styles from './Agenda.module.css';

/** The groups whose own meeting times nobody has recorded, each with the place that announces them. */
export function Unscheduled({ groups }: { groups: GroupMeetings[] }) {
  return (
    <ul className={styles.places}>
      {groups
        .filter(({ series }) => series.every(({ initiative }) => initiative))
        .map(({ path, name, url, channels: { calendar } }) => (
          <li key={path}>
            <Link to={url}>{name}</Link>
            {calendar && (
              <>
                {': '}
                <Link to={calendar.url} aria-label={`${name} calendar`}>
                  calendar
                </Link>
              </>
            )}
          </li>
        ))}
    </ul>
  );
}
