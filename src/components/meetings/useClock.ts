import { useStorageSlot } from '@docusaurus/theme-common';
import { useSyncExternalStore } from 'react';
import { useBuildDay } from '../words/useBuildDay';

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;
const everyMinute = (tell: () => void) => {
  const timer = setInterval(tell, 60_000);
  return () => clearInterval(timer);
};

export type Clock = ReturnType<typeof useClock>;

/** The reader's clock, in their own time zone or the one that they chose; until it is known, the build's, in UTC. */
export function useClock() {
  const now = useSyncExternalStore<number | undefined>(everyMinute, thisMinute, () => undefined);
  const built = Date.parse(useBuildDay());
  const [stored, slot] = useStorageSlot('zone');
  const chosen = stored === 'UTC' || stored === 'group' ? stored : 'own';
  const zone = now === undefined ? 'UTC' : chosen;
  return {
    /** In milliseconds, as all times here; undefined until the reader's clock is known. */
    now,
    /** The day of the build. */
    built,
    zone,
    /** In which zone a series is shown, undefined for the reader's own. */
    zoneOf: (series: { zone: string }) => ({ own: undefined, UTC: 'UTC', group: series.zone })[zone],
    // Only a choice is stored, not what everybody begins with.
    choose: (choice: string) => (choice === 'own' ? slot.del() : slot.set(choice)),
  };
}
