/** Instants as ISO 8601 in UTC, from minutes: those from 1970 to the first, and from each to the following. */
export const unpack = (steps: number[]): string[] =>
  steps.map((_step, at) => {
    const minutes = steps.slice(0, at + 1).reduce((sum, step) => sum + step);
    return new Date(minutes * 60_000).toISOString().replace('.000', '');
  });
