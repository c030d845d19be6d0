import leven from 'leven';

/** The known name nearest to a mistyped one, or undefined if none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const near = [...known]
    .map((candidate) => ({ candidate, distance: leven(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** What to do about a mistyped name: the known one that was meant, or what fits where none is near. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near ? `did you mean "${near}"?` : otherwise;
}
