import Link from '@docusaurus/Link';
import { Fragment, type ReactElement } from 'react';
import type { GroupView } from '@site/src/registry/view';
import { GroupLink } from '../GroupLink';
import { roleNames } from '../Leaders';
import { SeriesInWords } from '../Meetings';
import { Person } from '../Person';
import styles from './styles.module.css';

const row = (title: string, content: ReactElement) => (
  <div>
    <dt>{title}</dt>
    <dd>{content}</dd>
  </div>
);

function Meets({ group }: { group: GroupView }): ReactElement {
  const { series } = group.meetings;
  if (series.length > 0) {
    return (
      <>
        {series.map((one) => (
          <span key={one.title} className={styles.line}>
            <SeriesInWords series={one} />
          </span>
        ))}
      </>
    );
  }
  if (!group.channels.calendar) return <>No schedule recorded.</>;
  return (
    <>
      No schedule recorded: see the <GroupLink group={group} to="calendar" />.
    </>
  );
}

function Joins({ group }: { group: GroupView }): ReactElement {
  const ways = (['slack', 'mailing-list', 'community-page'] as const).filter(
    (name) => group.channels[name],
  );
  if (ways.length === 0) return <>No channel recorded.</>;
  return (
    <>
      {ways.map((name) => (
        <span key={name} className={styles.line}>
          <GroupLink group={group} to={name} />
        </span>
      ))}
    </>
  );
}

/** What a newcomer acts on: what kind of group this is, when it meets, how to join, who leads. */
export function Summary({ group }: { group: GroupView }): ReactElement {
  const first = group.leaders.find(({ holders }) => holders.length > 0);
  const { parent } = group;
  return (
    <dl className={styles.summary} data-kind={group.kind}>
      {row(
        'Kind',
        <>
          {group.kindName}
          {parent && group.kind === 'subproject' && (
            <>
              {' of '}
              <Link to={parent.url}>{parent.name}</Link>
            </>
          )}
          , {group.status}
        </>,
      )}
      {row('Meets', <Meets group={group} />)}
      {row('Join', <Joins group={group} />)}
      {row(
        first ? roleNames[first.role][first.holders.length === 1 ? 'one' : 'many'] : 'Led by',
        first ? (
          <>
            {first.holders.map(({ person }, index) => (
              <Fragment key={person.id}>
                {index > 0 && ', '}
                <Person person={person} />
              </Fragment>
            ))}
          </>
        ) : (
          <>{group.leadershipNote ?? 'Nobody is recorded.'}</>
        ),
      )}
    </dl>
  );
}
