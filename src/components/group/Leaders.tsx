import Link from '@docusaurus/Link';
import { roleNames, seatNames, withArticle } from '@site/src/registry/names';
import type { Role } from '@site/src/registry/schema';
import type { GroupView, HolderView } from '@site/src/views/group';
import { Folded, List } from '../words/List';
import { About, Person } from '../words/Person';
import { Unconfirmed } from '../words/Unconfirmed';
import styles from './Leaders.module.css';
import { EditFacts } from './Links';
import { Period } from './Period';

type Held = Pick<HolderView, 'person'> & Partial<HolderView>;

/** People with what is known of them: a liaison has neither role nor term. */
const Holders = ({ label, holders }: { label: string; holders: Held[] }) => (
  <List
    className={styles.people}
    label={label}
    items={holders.map(({ person, term, seat, note, role, past, unconfirmed }) => [
      <span className={styles.name}>
        <Person person={person} />
        <Unconfirmed is={unconfirmed} />
      </span>,
      <span className={styles.about}>
        <About person={person} role={[past && role && roleNames[role], seat && seatNames[seat]]} />
      </span>,
      role && (
        <span className={styles.about}>
          {term ? <Period term={term} past={past} /> : !note && 'Term not recorded'}
          {note && <span className={styles.note}>{note}</span>}
        </span>
      ),
    ])}
  />
);

/** Who leads a group now: one role, or all of them each under its name. */
export function Leaders({ group, role }: { group: GroupView; role?: Role }) {
  const roles = group.roles.filter((one) => !role || one === role);
  const holders = group.holders.filter((one) => !one.past && roles.includes(one.role));
  const held = roles.filter((one) => holders.some(({ role }) => role === one));
  const note = group['leadership-note'] ?? (held.length === 0 && 'None recorded.');
  return (
    <>
      {held.map((one) => (
        <div key={one}>
          {roles.length > 1 && <p className={styles.role}>{`${roleNames[one]}s`}</p>}
          <Holders label={`${roleNames[one]}s of ${group.name}`} holders={holders.filter(({ role }) => role === one)} />
        </div>
      ))}
      {note && <p>{note}</p>}
      {group.kind !== 'committee' &&
        roles.map((one) => (
          <p key={one} className={styles.duties}>
            <Link to={`/governance/by-role/#${roleNames[one].toLowerCase().replace(' ', '-')}`}>
              What {withArticle(roleNames[one].toLowerCase())} must do
            </Link>
          </p>
        ))}
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
  return (
    <Folded count={former.length} noun="former leaders">
      <Holders label={`Former leaders of ${group.name}`} holders={former} />
    </Folded>
  );
}
