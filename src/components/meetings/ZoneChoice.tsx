import type { ReactElement } from 'react';
import styles from './Agenda.module.css';
import { useClock, type Zone } from './useClock';
import { zoneName } from './when';

/** The time zone that all pages show meetings in; without a script it is UTC. */
export function ZoneChoice(): ReactElement {
  const { now, zone, choose } = useClock();
  const own = now === undefined ? '' : `: ${zoneName(new Date(now).toISOString(), undefined, 'longGeneric')}`;
  return (
    <>
      <label className={styles.zone}>
        Time zone{' '}
        <select data-zone value={zone} onChange={({ target }) => choose(target.value as Zone)}>
          <option value="own" suppressHydrationWarning>{`Yours${own}`}</option>
          <option value="UTC">UTC</option>
          <option value="group">Each group’s own</option>
        </select>
      </label>
      <p className={styles.unscripted}>Times are in UTC.</p>
    </>
  );
}
