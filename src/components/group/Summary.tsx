import Link from '@docusaurus/Link';
import { roleNames } from '@site/src/registry/names';
import type { GroupView } from '@site/src/views/group';
import { nextUrl } from '@site/src/views/urls';
import { Fragment } from 'react';
import { Day } from '../words/Day';
import { Person } from '../words/Person';
import { NextLine } from './NextLine';
import styles from './Summary.module.css';

type Props = { group: GroupView };

const kinds = { tag: 'TAG', tcg: 'TCG', committee: 'Committee', subproject: 'Subproject' };

/** What a reader does first, as far as the group has it. */
function Actions({ group: { channels, series, path } }: Props) {
  const ways = [
    [channels.join ?? channels.calendar, 'Join the next meeting'],
    [channels.slack, 'Slack'],
    [channels['mailing-list'], 'Mailing list'],
    [channels.join ? undefined : channels['community-page'], 'Community page'],
    [series.length > 0 ? { url: nextUrl(path) } : undefined, 'Add to calendar'],
  ] as const;
  return (
    <p className={styles.actions}>
      {ways.map(([way, label]) =>
        way ? (
          <Link key={label} className="button" to={way.url}>
            {label}
          </Link>
        ) : null,
      )}
    </p>
  );
}

/** Who leads, each with the end of the term. */
function Leading({ group }: Props) {
  const leading = group.holders.filter((one) => !one.past && one.role === group.roles[0]);
  if (leading.length === 0) return group['leadership-note'] ?? 'not recorded';
  return leading.map(({ person, term }, index) => (
    <Fragment key={person.id}>
      {index > 0 && <span className={styles.dot}> · </span>}
      <span className={styles.leader}>
        <Person person={person} />
        {term?.end && [' until ', <Day key="end" on={term.end} form="month" />]}
      </span>
    </Fragment>
  ));
}

/** What a newcomer acts on: what kind of group this is, how to join, when it meets, who leads, what it works on. */
export function Summary({ group }: Props) {
  const { kind, parent, status, verified, roles, edit, holders, initiatives, subprojects, projects } = group;
  const [role = 'leads'] = roles;
  const isOne = holders.filter((one) => !one.past && one.role === role).length === 1;
  const counts = [
    ['initiative', initiatives.length],
    ['subproject', subprojects.length],
    ['project', projects.reduce((sum, one) => sum + one.projects.length, 0), ' in this area'],
  ] as const;
  const work = counts.flatMap(([name, count, where = '']) =>
    count ? `${count} ${name}${count > 1 ? 's' : ''}${where}` : [],
  );
  return (
    <section className={styles.summary} data-kind={kind} aria-label="At a glance">
      <p className={styles.kind}>
        <span>
          <strong>{kinds[kind]}</strong>
          {kind === 'subproject' && parent && (
            <>
              {' of '}
              <Link to={parent.url}>{parent.name}</Link>
            </>
          )}
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
        <dt>{roleNames[role].replace('Subproject l', 'L') + (isOne ? '' : 's')}</dt>
        <dd>
          <Leading group={group} />
        </dd>
      </dl>
      {work.length > 0 && <p className={styles.work}>{work.join(' · ')}</p>}
    </section>
  );
}
