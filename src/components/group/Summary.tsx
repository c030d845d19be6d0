import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { nextUrl } from '@site/src/views/urls';
import { Fragment } from 'react';
import { upcoming } from '../meetings/agenda';
import { CheckFirst, Expected, When } from '../meetings/NextMeeting';
import { useClock } from '../meetings/useClock';
import { Day } from '../words/Day';
import { Person } from '../words/Person';
import { GroupLink, GroupName } from './Links';
import styles from './Summary.module.css';

type Props = { group: GroupView };

const kinds = { tag: 'TAG', tcg: 'TCG', committee: 'Committee', subproject: 'Subproject' };

/** What a reader does first, as far as the group has it. */
function Actions({ group: { channels, series, path } }: Props) {
  const { join, calendar, slack, 'mailing-list': list, 'community-page': page } = channels;
  const ways = [
    [join || series.length > 0 ? 'Join the next meeting' : 'Meeting calendar', (join ?? calendar)?.url],
    ['Slack', slack?.url],
    ['Mailing list', list?.url],
    ['Community page', join ? undefined : page?.url],
    ['Add to calendar', series.length > 0 ? nextUrl(path) : undefined],
  ].filter(([, url]) => url);
  return ways.length === 0 ? undefined : (
    <p className={styles.actions}>
      {ways.map(([label, url]) => (
        <Link key={label} className="button" to={url}>
          {label}
        </Link>
      ))}
    </p>
  );
}

/** A group's first meeting to come, and where its notes and recordings are. */
function NextLine({ group }: Props) {
  const clock = useClock();
  const [first] = upcoming([group], clock.now ?? clock.built);
  const series = first?.series;
  const places = (['notes', 'recordings'] as const).filter((name) => group.channels[name]);
  return (
    <>
      <div className={styles.next}>
        {first ? <When {...first} clock={clock} /> : 'Time not known'}
        {series?.unconfirmed && <CheckFirst group={group} series={series} />}
      </div>
      <span className={styles.more}>
        {series?.title}
        {series && <Expected series={series} />}
        {places.map((name, index) => (
          <span key={name}>
            {(series || index > 0) && '\u00a0· '}
            <GroupLink group={group} to={name}>
              {series?.initiative ? `${kinds[group.kind]} ${name}` : name}
            </GroupLink>
          </span>
        ))}
      </span>
    </>
  );
}

/** `2 projects`, or nothing where there are none. */
const counted = ({ length }: unknown[], noun: string, where = '') =>
  length > 0 && `${length} ${noun}${length > 1 ? 's' : ''}${where}`;

/** What a newcomer acts on: what kind of group this is, how to join, when it meets, who leads, what it works on. */
export function Summary({ group }: Props) {
  const { kind, parent, status, verified, edit, initiatives, subprojects, projects } = group;
  const [role = 'leads'] = group.roles;
  const leading = group.holders.filter((one) => !one.past && one.role === role);
  const nearby = projects.flatMap((field) => field.projects);
  const work = [
    counted(initiatives, 'initiative'),
    counted(subprojects, 'subproject'),
    counted(nearby, 'project', ' in this area'),
  ].filter(Boolean);
  return (
    <section className={styles.summary} data-kind={kind} aria-label="At a glance">
      <p className={styles.kind}>
        <span>
          <strong>{kinds[kind]}</strong>
          {kind === 'subproject' && parent && [' of ', <GroupName key="of" group={parent} />]}
          {status === 'archived' && ', archived'} · checked <Day on={verified.on} />
        </span>
        <Link to={edit.kind}>Fix a fact</Link>
      </p>
      <Actions group={group} />
      <dl>
        <dt>Next</dt>
        <dd>
          <NextLine group={group} />
        </dd>
        <dt>{roleNames[role].replace('Subproject l', 'L') + (leading.length === 1 ? '' : 's')}</dt>
        <dd>
          {leading.length === 0 && (group['leadership-note'] ?? 'Not known')}
          {leading.map(({ person, term }, index) => (
            <Fragment key={person.id}>
              {index > 0 && <span className={styles.dot}> · </span>}
              <span className={styles.leader}>
                <Person person={person} />
                {term?.end && [' until ', <Day key="end" on={term.end} form="month" />]}
              </span>
            </Fragment>
          ))}
        </dd>
      </dl>
      {work.length > 0 && <p className={styles.work}>{work.join('\u00a0· ')}</p>}
    </section>
  );
}
