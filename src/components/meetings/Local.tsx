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
  const isKnown = now !== undefined || !words.includes('{days}');
  const text = words
    .replace('{day}', () => day(instant, zone))
    .replace('{hour}', () => hour(instant, zone))
    .replace('{zone}', () => zoneName(instant, zone))
    .replace('{days}', () => fromNow(series, instant, now ?? 0, zone));
  return (
    <Tag data-at={instant} data-clock={words} className={className}>
      {isKnown && text}
    </Tag>
  );
}
