import { useStorageSlot } from '@docusaurus/theme-common';
import { usePluginData } from '@docusaurus/useGlobalData';
import { useSyncExternalStore } from 'react';

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;
const everyMinute = (tell: () => void) => {
  const timer = setInterval(tell, 60_000);
  return () => clearInterval(timer);
};

export type Zone = 'own' | 'UTC' | 'group';
/** `now` is undefined until the reader's clock is known; `built` is the day of the build. Both in milliseconds. */
export type Clock = {
  now: number | undefined;
  built: number;
  zone: Zone;
  /** In which zone a series is shown, undefined for the reader's own. */
  zoneOf: (series: { zone: string }) => string | undefined;
  choose: (zone: Zone) => void;
};

/** The reader's clock, in their own time zone or the one that they chose; until it is known, the build's, in UTC. */
export function useClock(): Clock {
  const now = useSyncExternalStore<number | undefined>(everyMinute, thisMinute, () => undefined);
  const { today } = usePluginData('groups') as { today: string };
  const [stored, slot] = useStorageSlot('zone');
  const chosen = stored === 'UTC' || stored === 'group' ? stored : 'own';
  const zone = now === undefined ? 'UTC' : chosen;
  return {
    now,
    built: Date.parse(today),
    zone,
    zoneOf: (series) => (zone === 'group' ? series.zone : zone === 'UTC' ? zone : undefined),
    // Only a choice is stored, not what everybody begins with.
    choose: (choice) => (choice === 'own' ? slot.del() : slot.set(choice)),
  };
}
