/** The facts for programs: JSON under `/api/v1/`, from the views that the pages show. */
import { unpack } from '../registry/instants';
import { groupView, type SeriesView } from '../views/group';
import { lists } from '../views/lists';
import { rulesView } from '../views/requirements';
import { pageUrl } from '../views/urls';
import { type ApiFile, shapes } from './apiShapes';
import type { Files, Output } from './output';

const FOLDER = 'api/v1/';
export const schemaPath = (file: ApiFile): string => `${FOLDER}schemas/${file}.json`;

const withInstants = (series: SeriesView[]) => series.map((one) => ({ ...one, next: unpack(one.next) }));

/** @throws if a view lacks what the shape of its file promises */
export const api: Output = (registry, { url: site, today }) => {
  /** Only what the shape has goes out; addresses on this site get its origin. */
  const json = (file: ApiFile, facts: object): string => {
    const plain = JSON.parse(JSON.stringify(facts), (key, value) =>
      (key === 'url' || key === 'data') && String(value).startsWith('/') ? site + value : value,
    );
    const data = { $schema: `${site}/${schemaPath(file)}`, ...shapes[file].parse(plain) };
    return `${JSON.stringify(data, null, 1)}\n`;
  };

  const paths = [...registry.groups.keys()];
  const views = paths.map((path) => groupView(registry, path, today));
  const dataOf = (path: string) => `${FOLDER}groups/${path}.json`;
  const all: Partial<Record<ApiFile, object>> = {
    groups: { groups: views.map((group) => ({ ...group, data: `/${dataOf(group.path)}` })) },
    people: { people: lists.leadership(registry) },
    projects: { projects: lists.projects(registry) },
    meetings: {
      meetings: lists
        .meetings(registry, today)
        .flatMap(({ series, ...group }) => withInstants(series).map((one) => ({ ...one, group }))),
    },
    rules: { rules: rulesView(registry) },
  };
  const names = Object.keys(all) as ApiFile[];
  const files: Files = Object.fromEntries(names.map((name) => [`${FOLDER}${name}.json`, json(name, all[name] ?? {})]));
  for (const view of views) {
    files[dataOf(view.path)] = json('group', { group: { ...view, series: withInstants(view.series) } });
  }
  const addresses = Object.fromEntries(names.map((name) => [name, `${site}/${FOLDER}${name}.json`]));
  const documentation = `${site}${pageUrl('api')}`;
  const index = { version: '1', built: today, documentation, license: 'CC-BY-4.0', files: addresses };
  return { ...files, [`${FOLDER}index.json`]: json('index', index) };
};
