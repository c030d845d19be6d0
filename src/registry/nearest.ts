import { closestMatch } from 'leven';

/** The known name nearest to a mistyped one, whatever the capitals, or undefined if none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const names = new Map([...known].map((one) => [one.toLowerCase(), one]));
  const maxDistance = Math.max(2, Math.floor(name.length / 3));
  return names.get(closestMatch(name.toLowerCase(), [...names.keys()], { maxDistance }) ?? '');
}

/** What to do about a mistyped name: the known one that was meant, or what fits where none is near. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near ? `did you mean "${near}"?` : otherwise;
}
