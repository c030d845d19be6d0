/** The day that a command takes for today, as ISO 8601: SOURCE_DATE_EPOCH (in seconds) if set, else the clock. */
export function today(epoch: string | undefined, clock: () => Date): string {
  return (epoch ? new Date(Number(epoch) * 1000) : clock()).toISOString().slice(0, 10);
}
