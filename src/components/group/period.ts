import type { TermView } from '../../views/group';

/**
 * The end of a term that a page shows, an ISO 8601 day; none of a former leader's that is still to come, because whoever
 * left before it has not served it.
 * @param today ISO 8601 day
 */
export const shownEnd = ({ end }: TermView, today: string, past?: boolean): string | undefined =>
  past && end && end > today ? undefined : end;
