import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { cardsOf } from '../outputs/card';
import { sleepTags } from '../outputs/sleep';
import { type Begun, begin } from '../outputs/threads';
import { load } from '../registry/load';
import { type Problem, RegistryError } from '../registry/problems';
import type { Registry } from '../registry/registry';
import { diskTree, stateOf } from '../registry/tree';
import { groupView } from '../views/group';
import { lists, sections } from '../views/lists';
import { emptyRuleFiles, ruleFiles } from '../views/requirements';
import { nextUrl } from '../views/urls';
import { ofOtherDiagrams } from './flowcharts';
import { scriptsOfRoutes, sharedChunks } from './routeScripts';

type LoaderContext = {
  resourcePath: string;
  addContextDependency(folder: string): void;
  cacheable(flag: boolean): void;
};

const isBuild = process.env.NODE_ENV === 'production';
/** How long a browser takes at most to fetch and show what changed, in milliseconds. */
const AFTER_SHOWN = 1000;

/**
 * What a reader's browser runs in the place of React: 57 KiB less on the way, half of the script that all pages share.
 * React still draws the built pages, and all of `npm start`, where its warnings are wanted.
 */
const preact = { react: 'preact/compat', 'react-dom': 'preact/compat' };

type Options = { today: string; onRead(registry: Registry): void };

/** @param options `today` is the ISO 8601 day that the build takes for today; `onRead` gets the facts of a build */
export default function groupsPlugin(site: LoadContext, options: unknown): Plugin {
  const { siteDir, siteConfig, baseUrl, generatedFilesDir, siteStorage } = site;
  const { today, onRead } = options as Options;
  const docs = join(siteDir, 'docs');
  /** What was read last; the registry is that of the last time when no file was wrong. */
  let registry: Registry | undefined;
  let problems: Problem[] = [];
  /** The modules made of it, by their files: the bundles for servers and for browsers have the same. */
  let modules = new Map<string, string>();
  /** What a build makes beside the bundler. */
  let begun: Begun | undefined;
  /** The scripts of a build by the names that Docusaurus gives to chunks. */
  const chunks = new Map<string, string[]>();
  /** Docusaurus' `routesChunkNames.json`: the chunks of each route. */
  const routeChunks = () => JSON.parse(readFileSync(join(generatedFilesDir, 'routesChunkNames.json'), 'utf8'));
  /** The state of the files that were read last: a running server asks three times for each edit. */
  let seen = '';
  const read = () => {
    const state = stateOf(docs);
    if (state === seen) return;
    seen = state;
    modules = new Map();
    const loaded = load(diskTree(docs), today);
    registry = loaded.registry ?? registry;
    problems = loaded.problems.filter(({ severity }) => severity === 'error');
  };

  /** The module that stands for a file: a list, or a group's view, which without good facts stops the page. */
  function moduleOf(path: string): string {
    const list = lists[basename(path, '.json') as keyof typeof lists];
    if (list) return JSON.stringify(registry ? list(registry, today) : []);
    const folder = relative(docs, dirname(path)).split(sep).join('/');
    if (!registry?.groups.has(folder)) return `export default undefined; throw new Error('no good facts: ${folder}');`;
    return `export default ${JSON.stringify(groupView(registry, folder, today))};`;
  }

  function render(context: LoaderContext): string {
    // What it says depends on every fact and on this code, so the bundler may not keep it.
    context.cacheable(false);
    context.addContextDependency(docs);
    const text = modules.get(context.resourcePath) ?? moduleOf(context.resourcePath);
    modules.set(context.resourcePath, text);
    return text;
  }

  return {
    name: 'groups',
    // Runs after every reading of the pages, which docusaurus.config.ts asks for when a fact changes too.
    async allContentLoaded({ allContent, actions: { addRoute, createData, setGlobalData } }) {
      read();
      // A build stops here, with each problem said once; a running server goes on and shows it in the page.
      if (isBuild && problems.length > 0) throw new RegistryError(problems);
      if (registry) onRead(registry);
      if (registry && isBuild) {
        const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
        const pages = content?.loadedVersions.flatMap((version) => version.docs) ?? [];
        begun = begin({ siteDir, cards: cardsOf(registry, pages, siteConfig.title) });
      }
      setGlobalData({ today });
      // Only for the bundler to find: were the lists in them, a fact would reach the page with a second compilation.
      for (const name of Object.keys(lists)) await createData(`${name}.json`, '[]');
      for (const kind of ['tag', 'tcg'] as const) {
        await createData(`${kind}s.mdx`, registry ? sections(registry, kind) : '');
      }
      const rules = registry ? ruleFiles(registry) : emptyRuleFiles(diskTree(docs).read('governance/rules.yaml'));
      for (const [name, text] of Object.entries(rules)) await createData(name, text);
      for (const path of registry?.groups.keys() ?? []) {
        addRoute({
          path: `${baseUrl}${nextUrl(path).slice(1)}`,
          component: '@site/src/pages/_NextMeeting',
          modules: { group: `@site/docs/${path}/group.yaml` },
          exact: true,
        });
      }
    },
    async postBuild({ outDir, routesPaths: routes, routes: tree, siteConfig: { url, title } }) {
      if (!registry || !begun) throw new RegistryError(problems);
      // Loaded only here, because a server that shows pages while they are written makes no files.
      const { writeOutputs } = await import('../outputs');
      const scripts = scriptsOfRoutes(tree, routeChunks(), chunks);
      const searchScripts = { [baseUrl]: chunks.get('answers') ?? [] };
      const address = url + baseUrl.slice(0, -1);
      const built = { url: address, baseUrl, title, today, siteDir, outDir, routes, scripts, searchScripts };
      await writeOutputs(registry, built, begun);
    },
    getClientModules: () => [join(siteDir, 'src/plugin/scroll')],
    // What older browsers need, the minimizer adds by the list in package.json; and no folder has a configuration to
    // look for. Both together take a fifteenth of a build.
    configurePostCss: (options) => {
      const plugins = options.plugins.filter((one: unknown) => !String(one).includes('postcss-preset-env'));
      return { ...options, plugins, config: false };
    },
    injectHtmlTags: () => (isBuild ? { headTags: sleepTags(baseUrl, siteStorage.namespace) } : {}),
    configureWebpack(_config, isServer, { currentBundler }) {
      const { BannerPlugin, Compilation, IgnorePlugin } = currentBundler.instance;
      const loader = join(siteDir, 'src/plugin/loader.cjs');
      const use = [{ loader, options: { render } }];
      const written = join(generatedFilesDir, 'groups', 'default');
      const shared = isBuild && !isServer ? sharedChunks(routeChunks(), baseUrl) : undefined;
      // One script instead of nine, which are 3 KiB more and take a page 15 milliseconds longer to wake.
      const ofEveryPage = {
        name: 'docs',
        type: /javascript|json/,
        chunks: ({ name }: { name?: string | null }) => shared?.has(name ?? ''),
        enforce: true,
        priority: 60,
      };
      // Chrome then compiles a script whole and beside the page, not each function when it is first called, which is a
      // quarter of the time that a page takes to wake (https://v8.dev/blog/explicit-compile-hints).
      const compiledWhole = new BannerPlugin({
        banner: '//# allFunctionsCalledOnLoad',
        test: /\.js$/,
        raw: true,
        stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
      });
      return {
        // By their content alone: a list of names would be in every page, and grow with the site.
        output: shared ? { chunkFilename: 'assets/js/[contenthash:8].js' } : {},
        optimization: shared ? { splitChunks: { cacheGroups: { ofEveryPage } } } : {},
        resolve: {
          alias: {
            '@groups': written,
            // Most of what these packages bring is used by no page; each file says what it saves.
            'hoist-non-react-statics$': join(siteDir, 'src/plugin/instead/hoist-non-react-statics'),
            'prism-react-renderer$': join(siteDir, 'src/plugin/instead/prism-react-renderer'),
            tslib$: join(siteDir, 'src/plugin/instead/tslib'),
            ...(shared ? preact : {}),
            // Diagrams are drawn in browsers only.
            ...(isServer ? { mermaid: false } : {}),
          },
        },
        module: {
          rules: [
            { test: /[\\/]group\.yaml$/, include: docs, type: 'javascript/auto', use },
            { include: Object.keys(lists).map((name) => join(written, `${name}.json`)), use },
          ],
        },
        plugins: [
          new IgnorePlugin(ofOtherDiagrams),
          ...(shared ? [compiledWhole] : []),
          isBuild
            ? (compiler) => {
                if (isServer) return;
                compiler.hooks.afterEmit.tap('groups', ({ namedChunkGroups }) => {
                  for (const [name, group] of namedChunkGroups) {
                    const scripts = group.getFiles().filter((file) => file.endsWith('.js'));
                    chunks.set(
                      name,
                      scripts.map((script) => baseUrl + script),
                    );
                  }
                });
              }
            : (compiler) => {
                // Shows every mistake in every open page, while the pages keep the last good facts.
                let pageProblems: Problem[] = [];
                // Once for each compilation: unlike others, this hook leaves out those inside it.
                compiler.hooks.thisCompilation.tap('groups', ({ contextDependencies, errors }) => {
                  read();
                  contextDependencies.add(docs);
                  const all = [...problems, ...pageProblems];
                  if (all.length > 0) errors.push(new RegistryError(all));
                });
                // Once the pages are shown, so that nobody waits for it or for its code; what it finds is shown by
                // compiling once more.
                let check: NodeJS.Timeout | undefined;
                compiler.hooks.done.tap('groups', () => {
                  clearTimeout(check);
                  check = setTimeout(async () => {
                    const { checkPages } = await import('../upkeep/pages');
                    const checked = await checkPages(diskTree(docs), siteDir);
                    const isNew = JSON.stringify(checked.problems) !== JSON.stringify(pageProblems);
                    pageProblems = checked.problems;
                    if (isNew) compiler.watching?.invalidate();
                  }, AFTER_SHOWN);
                });
              },
        ],
      };
    },
  };
}
