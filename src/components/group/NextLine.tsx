import type { GroupView } from '@site/src/views/group';
import { upcoming } from '../meetings/agenda';
import { CheckFirst, Expected, When } from '../meetings/NextMeeting';
import { useClock } from '../meetings/useClock';
import { GroupLink } from './GroupLink';
import styles from './Summary.module.css';

/** A group's first meeting to come, and where its notes and recordings are. */
export function NextLine({ group }: { group: GroupView }) {
  const clock = useClock();
  const [first] = upcoming([group], clock.now ?? clock.built);
  const series = first?.series;
  const places = (['notes', 'recordings'] as const).filter((name) => group.channels[name]);
  return (
    <>
      <div className={styles.next}>
        {first ? <When series={first.series} instant={first.instant} clock={clock} /> : 'time not recorded'}
        {series?.unconfirmed && <CheckFirst group={group} series={series} />}
      </div>
      <span className={styles.more}>
        {series?.title}
        {series && <Expected series={series} />}
        {places.map((name, index) => (
          <span key={name}>
            {(series || index > 0) && ' · '}
            <GroupLink group={group} to={name}>
              {name}
            </GroupLink>
          </span>
        ))}
      </span>
    </>
  );
}
