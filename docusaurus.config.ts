import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { siteAddress } from './src/plugin/address';
import { sidebarItems } from './src/plugin/sidebarItems';
import type { Registry } from './src/registry/registry';
import { today } from './src/registry/today';
import { markdownConfig } from './src/upkeep/pages/markdownConfig';
import { REPOSITORY } from './src/views/urls';

/** The one place where a build learns what day it is; SOURCE_DATE_EPOCH makes it repeatable. */
const buildDay = today(process.env.SOURCE_DATE_EPOCH, () => new Date());

// With its cache the bundler at times gives other names in its runtime: a build would not repeat to the byte.
if (process.env.NODE_ENV === 'production') process.env.DOCUSAURUS_NO_PERSISTENT_CACHE = 'true';

/** The facts of a build, from the plugin: this file itself is run more than once in a build. */
let registry: Registry | undefined;
const onRead = (read: Registry) => {
  registry = read;
};

const presetOptions = {
  docs: {
    routeBasePath: '/',
    // Facts are no pages, but Docusaurus reads all anew when one changes: it keeps only one of two plugins that reload at once.
    include: ['**/*.{mdx,yaml}'],
    exclude: ['**/_*.mdx', '**/*.yaml'],
    sidebarPath: './sidebars.ts',
    sidebarItemsGenerator: sidebarItems,
    // The plugin's list of all topics would else take the route of the TAGs.
    tagsBasePath: 'topics',
    // Topics stand in docs/tags.yml with their descriptions; a typo here would else make a topic of its own.
    onInlineTags: 'throw',
    editUrl: `${REPOSITORY}/edit/main/`,
    breadcrumbs: true,
  },
  blog: false,
  pages: {},
  sitemap: {
    lastmod: null,
    changefreq: null,
    priority: null,
    // The day on which a group's facts were checked: the last commit is not known to every clone.
    createSitemapItems: async ({ defaultCreateSitemapItems, ...rest }) => {
      const origin = `${rest.siteConfig.url}${rest.siteConfig.baseUrl}`;
      const checked = (url: string) => registry?.groups.get(url.slice(origin.length, -1))?.facts.verified.on;
      return (await defaultCreateSitemapItems(rest)).map((item) => ({ ...item, lastmod: checked(item.url) }));
    },
  },
  theme: { customCss: './src/css/custom.css' },
} satisfies Preset.Options;

/** Items of a menu: pages by their labels. */
const links = (pages: Record<string, string>) => Object.entries(pages).map(([label, to]) => ({ label, to }));

const themeConfig = {
  // For pages without a card of their own.
  image: 'cards/index.png',
  colorMode: { respectPrefersColorScheme: true },
  docs: { sidebar: { autoCollapseCategories: true } },
  navbar: {
    title: 'CNCF technical groups',
    logo: { alt: '', src: 'img/logo.svg', width: 28, height: 28 },
    items: links({
      TAGs: '/tags/',
      TCGs: '/tcgs/',
      Initiatives: '/initiatives/',
      Projects: '/projects/',
      Meetings: '/meetings/',
      People: '/leadership/',
      TOC: '/toc/',
      Rules: '/governance/',
    }),
  },
  footer: {
    links: [
      {
        title: 'Groups',
        items: [
          ...links({ TAGs: '/tags/', TCGs: '/tcgs/', TOC: '/toc/', 'Earlier TAGs': '/tags/legacy/' }),
          ...links({ People: '/leadership/', 'What changed': '/changes/' }),
        ],
      },
      {
        title: 'Do something',
        items: [
          { label: 'Propose an initiative', to: '/initiatives/#proposing-a-new-initiative' },
          { label: 'Form a TCG', to: '/tcgs/forming-a-tcg/' },
          { label: 'Change this site', to: '/contribute/' },
          { label: 'Source on GitHub', href: REPOSITORY },
        ],
      },
      {
        title: 'Reference',
        items: links({ Glossary: '/glossary/', Rules: '/governance/', Topics: '/topics/' }),
      },
    ],
    copyright: 'Content: CC BY 4.0. Code: Apache-2.0. Written by the cloud native community.',
  },
  // No colors for code, which CodeBlock shows as it is; each page would carry them.
  prism: { theme: { plain: {}, styles: [] } },
  mermaid: {
    theme: { light: 'neutral', dark: 'dark' },
    options: { fontFamily: 'inherit', flowchart: { nodeSpacing: 20, rankSpacing: 36, padding: 8 } },
  },
} satisfies Preset.ThemeConfig;

export default {
  title: 'CNCF technical groups',
  tagline: 'Find your technical group in cloud native, meet it and join it',
  favicon: 'img/logo.svg',
  ...siteAddress(process.env),
  trailingSlash: true,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  baseUrlIssueBanner: false,
  // No page shows its last commit, so the history is not read.
  future: { v4: true, faster: true, experimental_vcs: false },
  markdown: { ...markdownConfig, hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  themes: ['@docusaurus/theme-mermaid'],
  plugins: [['./src/plugin/index.ts', { today: buildDay, onRead }]],
  presets: [['classic', presetOptions]],
  themeConfig,
} satisfies Config;
