/**
 * The day that a command takes for today, as ISO 8601: SOURCE_DATE_EPOCH (in seconds) if set, else the clock.
 * @throws if the variable is set to anything but a whole number that isn't negative
 */
export function today(epoch: string | undefined, clock: () => Date): string {
  if (epoch === undefined) return clock().toISOString().slice(0, 10);
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  throw new Error(`SOURCE_DATE_EPOCH is "${epoch}": unset it, or write whole seconds since 1970, such as 1767225600`);
}
