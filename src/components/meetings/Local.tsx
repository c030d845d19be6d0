import type { SeriesView } from '@site/src/views/group';
import type { Clock } from './useClock';
import { day, fromNow, hour, zoneName } from './when';

/** `instant` is ISO 8601 in UTC. */
export type Meeting = { series: SeriesView; instant: string; clock: Clock };
type Props = Meeting & { words: string; as?: 'span' | 'strong' | 'small'; className?: string };

/**
 * Words on an instant by a pattern. A built page has them in UTC; src/outputs/sleep/clock.js writes them for the
 * reader's zone before this runs, which then writes over them.
 */
export function Local({ series, instant, clock: { now, zoneOf }, words, as: Tag = 'span', className }: Props) {
  const zone = zoneOf(series);
  const say: Record<string, () => string> = {
    day: () => day(instant, zone),
    hour: () => hour(instant, zone),
    zone: () => zoneName(instant, zone),
    days: () => fromNow(series, instant, now ?? 0, zone),
  };
  const isKnown = now !== undefined || !words.includes('{days}');
  return (
    <Tag data-at={instant} data-clock={words} className={className}>
      {isKnown ? words.replace(/{(\w+)}/g, (_, word: string) => say[word]?.() ?? '') : ''}
    </Tag>
  );
}
