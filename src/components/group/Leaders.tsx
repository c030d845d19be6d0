import Link from '@docusaurus/Link';
import { roleNames, seatNames, withArticle } from '@site/src/registry/names';
import type { Role } from '@site/src/registry/schema';
import type { GroupView, HolderView, TermView } from '@site/src/views/group';
import { Day } from '../words/Day';
import { Handle, Person } from '../words/Person';
import { Unconfirmed } from '../words/Unconfirmed';
import { useBuildDay } from '../words/useBuildDay';
import { EditFacts } from './EditFacts';
import styles from './Leaders.module.css';

/** When a term runs, in words; that it has ended is said unless `past` says it already. */
export function Period({ term, past = false }: { term: TermView; past?: boolean }) {
  const { start, end, rule, unconfirmed } = term;
  const today = useBuildDay();
  return (
    <>
      {!past && end && end < today && <strong>ended: </strong>}
      {!end && 'since '}
      <Day on={start} />
      {end && [' to ', <Day key="end" on={end} />]}
      {rule && `, for a term of ${rule}`}
      <Unconfirmed is={unconfirmed} />
    </>
  );
}

type Held = Pick<HolderView, 'person'> & Partial<HolderView>;

/** People with what is known of them: a liaison has neither role nor term. */
const Holders = ({ label, holders }: { label: string; holders: Held[] }) => (
  <ul className={styles.people} aria-label={label}>
    {holders.map(({ person, term, seat, note, role, past, unconfirmed }) => (
      <li key={`${person.id} ${role} ${term?.start}`}>
        <span className={styles.name}>
          <Person person={person} />
          <Unconfirmed is={unconfirmed} />
        </span>
        <span className={styles.about}>
          {[past && role && roleNames[role], seat && seatNames[seat], person.organization].filter(Boolean).join(', ')}{' '}
          <Handle person={person} />
        </span>
        {role && (
          <span className={styles.about}>
            {term ? <Period term={term} /> : 'no term recorded'}
            {note && <span className={styles.note}>{note}</span>}
          </span>
        )}
      </li>
    ))}
  </ul>
);

const Duties = ({ of }: { of: string }) => (
  <p className={styles.duties}>
    <Link to={`/governance/by-role/#${of.replace(' ', '-')}`}>What {withArticle(of)} must do</Link>
  </p>
);

/** Who leads a group now: one role, or all of them each under its name. */
export function Leaders({ group, role }: { group: GroupView; role?: Role }) {
  const roles = group.roles.filter((one) => !role || one === role);
  const holders = group.holders.filter((one) => !one.past && roles.includes(one.role));
  const note = group['leadership-note'];
  return (
    <>
      {roles.map((one) => {
        const shown = holders.filter((holder) => holder.role === one);
        if (shown.length === 0) return null;
        return (
          <div key={one}>
            {roles.length > 1 && <p className={styles.role}>{`${roleNames[one]}s`}</p>}
            <Holders label={`${roleNames[one]}s of ${group.name}`} holders={shown} />
          </div>
        );
      })}
      {holders.length === 0 && !note && <p>None recorded.</p>}
      {note && <p>{note}</p>}
      {group.kind !== 'committee' && roles.map((one) => <Duties key={one} of={roleNames[one].toLowerCase()} />)}
      <EditFacts group={group} field="leaders" />
    </>
  );
}

/** The TOC members who look after a group. */
export function Liaisons({ group: { name, liaisons } }: { group: GroupView }) {
  if (liaisons.length === 0) return <p>No liaison is recorded.</p>;
  return <Holders label={`TOC liaisons of ${name}`} holders={liaisons.map((person) => ({ person }))} />;
}

/** Who led a group before. */
export function FormerLeaders({ group }: { group: GroupView }) {
  const former = group.holders.filter(({ past }) => past);
  if (former.length === 0) return <p>No former leaders are recorded for {group.name}.</p>;
  return <Holders label={`Former leaders of ${group.name}`} holders={former} />;
}
