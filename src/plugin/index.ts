import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { calendars } from '../registry/ical';
import { lists } from '../registry/lists';
import { foldersWith, load, type Registry } from '../registry/load';
import { type Problem, RegistryError } from '../registry/problems';
import { nextUrl } from '../registry/urls';
import { groupView } from '../registry/view';
import { writeSearchIndex } from '../search/build';

type LoaderContext = {
  resourcePath: string;
  resourceQuery: string;
  addDependency(file: string): void;
  cacheable(flag: boolean): void;
  emitError(error: Error): void;
};

/** Keeps the registry until one of its files changes; after a mistake it keeps the last good one beside what is wrong. */
function registryOf(docs: string, today: string) {
  let stamp = '';
  let registry: Registry | undefined;
  let problems: Problem[] = [];
  const files = () => [
    join(docs, 'people.yaml'),
    ...foldersWith(docs, 'group.yaml').map((folder) => join(docs, folder, 'group.yaml')),
  ];
  return (watch: (file: string) => void): { registry: Registry; problems: Problem[] } => {
    const all = files();
    all.forEach(watch);
    const now = all.map((file) => `${file} ${statSync(file).mtimeMs}`).join();
    if (!registry || now !== stamp) {
      const loaded = load(docs, today);
      problems = loaded.problems.filter(({ severity }) => severity === 'error');
      registry = loaded.registry ?? registry;
    }
    stamp = now;
    if (!registry) throw new RegistryError(problems);
    return { registry, problems };
  };
}

/** @param options `today` is the ISO 8601 day that the build takes for today */
export default function groupsPlugin({ siteDir, baseUrl }: LoadContext, options: unknown): Plugin {
  const { today } = options as { today: string };
  const docs = join(siteDir, 'docs');
  const people = join(docs, 'people.yaml');
  const read = registryOf(docs, today);

  /** The module that stands for a group's file, or for one of the lists. @throws RegistryError */
  function render(context: LoaderContext): string {
    // What it says depends on every fact and on this code, so only the registry's own memory may keep it.
    context.cacheable(false);
    const { registry, problems } = read((file) => context.addDependency(file));
    const list = new URLSearchParams(context.resourceQuery).get('list');
    const folder = relative(docs, join(context.resourcePath, '..')).split(sep).join('/');
    // Each group's own page says what is wrong with it, and one list says everything; the pages show the last good facts.
    const said = problems.filter(({ file }) => list === 'map' || file.endsWith(`/${folder}/group.yaml`));
    if (said.length > 0) context.emitError(new RegistryError(said));
    const view = list ? lists[list as keyof typeof lists](registry, today) : groupView(registry, folder, today);
    return `export default ${JSON.stringify(view)};`;
  }

  return {
    name: 'groups',
    loadContent() {
      // A build stops here, with each problem said once; a running server goes on and shows it in the page.
      if (process.env.NODE_ENV === 'production') read(() => undefined);
    },
    contentLoaded({ actions }) {
      actions.setGlobalData({ today });
      for (const folder of foldersWith(docs, 'group.yaml')) {
        actions.addRoute({
          path: `${baseUrl}${nextUrl(folder).slice(1)}`,
          component: '@site/src/components/NextPage',
          modules: { group: `@site/docs/${folder}/group.yaml` },
          exact: true,
        });
      }
    },
    async postBuild(props) {
      const { outDir, siteConfig } = props;
      const { registry } = read(() => undefined);
      mkdirSync(join(outDir, 'calendar'), { recursive: true });
      const site = siteConfig.url + baseUrl.slice(0, -1);
      for (const [name, text] of Object.entries(calendars(registry, site))) {
        writeFileSync(join(outDir, 'calendar', `${name}.ics`), text);
      }
      writeFileSync(join(outDir, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
      const keywords = lists.finder(registry).map(({ url, topics, otherWords, projects }) => {
        return [url, [...topics, ...otherWords.map(({ words }) => words), ...projects].join(' ')] as const;
      });
      writeSearchIndex(outDir, baseUrl, props.routesPaths, new Map(keywords));
      // Loaded only here, because a server that shows pages while they are written draws no cards.
      const { writeCards } = await import('../cards/render');
      await writeCards(props, registry);
    },
    configureWebpack() {
      const names = Object.keys(lists);
      return {
        resolve: {
          alias: Object.fromEntries(names.map((name) => [`@groups/${name}$`, `${people}?list=${name}`])),
        },
        module: {
          rules: [
            {
              test: /[\\/](group|people)\.yaml$/,
              include: docs,
              type: 'javascript/auto',
              use: [{ loader: join(siteDir, 'src/plugin/loader.cjs'), options: { render } }],
            },
          ],
        },
      };
    },
  };
}
