import { usePluginData } from '@docusaurus/useGlobalData';
import type { ReactElement } from 'react';
import type { Role } from '@site/src/registry/schema';
import type { GroupView, HolderView, TermView } from '@site/src/registry/view';
import { Day } from '../Day';
import { Person } from '../Person';
import { ToConfirm } from '../ToConfirm';
import styles from './styles.module.css';

export const roleNames: Record<Role, { one: string; many: string }> = {
  chairs: { one: 'Chair', many: 'Chairs' },
  'tech-leads': { one: 'Tech lead', many: 'Tech leads' },
  leads: { one: 'Subproject lead', many: 'Subproject leads' },
  organizers: { one: 'Organizer', many: 'Organizers' },
  members: { one: 'Member', many: 'Members' },
  alternates: { one: 'Alternate', many: 'Alternates' },
};

const seatNames: Record<string, string> = {
  'governing-board': 'Governing Board seat',
  'end-user': 'end-user seat',
  maintainer: 'maintainer seat',
  toc: 'TOC seat',
};

function Term({ term }: { term: TermView | undefined }): ReactElement {
  const { today } = usePluginData('groups') as { today: string };
  if (!term) return <>no term recorded</>;
  const { start, end, rule, toConfirm } = term;
  if (!end) {
    return (
      <>
        since <Day on={start} />
        {rule && `, for a term of ${rule}`}
        <ToConfirm when={toConfirm} />
      </>
    );
  }
  return (
    <>
      {end < today && <strong>ended: </strong>}
      <Day on={start} /> to <Day on={end} />
      <ToConfirm when={toConfirm} />
    </>
  );
}

function Holder({ holder }: { holder: HolderView }): ReactElement {
  const { person, term, seat, note, role, toConfirm } = holder;
  const about = [role && roleNames[role].one, seat && seatNames[seat], person.organization];
  return (
    <li>
      <span className={styles.name}>
        <Person person={person} />
        <ToConfirm when={toConfirm} />
      </span>
      <span className={styles.about}>{about.filter(Boolean).join(', ')}</span>
      <span className={styles.term}>
        <Term term={term} />
        {note && <span className={styles.note}>{note}</span>}
      </span>
    </li>
  );
}

function People({ label, holders }: { label: string; holders: HolderView[] }): ReactElement {
  return (
    <ul className={styles.people} aria-label={label}>
      {holders.map((holder) => (
        <Holder key={`${holder.person.id} ${holder.term?.start}`} holder={holder} />
      ))}
    </ul>
  );
}

type Props = { group: GroupView; role?: Role };

/** Who leads a group now: one role, or all of them each under its name. */
export function Leaders({ group, role }: Props): ReactElement {
  const shown = group.leaders.filter((entry) => !role || entry.role === role);
  const named = shown.filter(({ holders }) => holders.length > 0);
  return (
    <>
      {named.map(({ role: one, holders }) => (
        <div key={one}>
          {!role && named.length > 1 && <p className={styles.role}>{roleNames[one].many}</p>}
          <People label={`${roleNames[one].many} of ${group.name}`} holders={holders} />
        </div>
      ))}
      {named.length === 0 && !group.leadershipNote && <p>Nobody is recorded in this role.</p>}
      {group.leadershipNote && (!role || role !== 'alternates') && <p>{group.leadershipNote}</p>}
    </>
  );
}

/** The TOC members who look after a group. */
export function Liaisons({ group }: { group: GroupView }): ReactElement {
  if (group.liaisons.length === 0) {
    return <p>No TOC liaison is recorded for {group.name}.</p>;
  }
  return (
    <ul className={styles.inline} aria-label={`TOC liaisons of ${group.name}`}>
      {group.liaisons.map((person) => (
        <li key={person.id}>
          <Person person={person} />
        </li>
      ))}
    </ul>
  );
}

/** Who led a group before. */
export function FormerLeaders({ group }: { group: GroupView }): ReactElement {
  if (group.former.length === 0) return <p>No former leaders are recorded for {group.name}.</p>;
  return <People label={`Former leaders of ${group.name}`} holders={group.former} />;
}
