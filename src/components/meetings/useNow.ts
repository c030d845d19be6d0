import { useSyncExternalStore } from 'react';

const thisMinute = () => Math.floor(Date.now() / 60_000) * 60_000;
const everyMinute = (tell: () => void) => {
  const timer = setInterval(tell, 60_000);
  return () => clearInterval(timer);
};

/** The reader's clock, to the minute; undefined on the server and while the browser takes its page over. */
export const useNow = () => useSyncExternalStore<number | undefined>(everyMinute, thisMinute, () => undefined);
