/** The meetings of a group and of its initiatives, as pages get them. */
import { allSeries, type Group } from '../registry/registry';
import type { Series } from '../registry/schema';
import { lasts, rhythm, yearAhead } from '../registry/series';

/**
 * Every series of a group; none of one that is archived. `initiative` is the title of the initiative that meets, left
 * out where the group itself does. A meeting lasts, or is taken to last, so many `minutes`; `next` and `goesOn` are
 * those of `yearAhead`. @param today ISO 8601 day
 */
export const seriesViews = (group: Group, today: string) =>
  (group.facts.status === 'archived' ? [] : allSeries(group)).map(({ series, path: _path, ...whose }) => ({
    ...series,
    ...whose,
    ...yearAhead(series, today),
    rhythm: rhythm(series),
    minutes: lasts(series).total('minutes'),
  }));
export type SeriesView = ReturnType<typeof seriesViews>[number];

/** When a series takes place: `every Friday, 17:30 UTC`. */
export const inWords = (series: Series): string => `${rhythm(series)}, ${series.start.slice(11)} ${series.zone}`;
