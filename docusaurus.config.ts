import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { ThemeConfig as LiveThemeConfig } from '@docusaurus/theme-live-codeblock';
import type { Config } from '@docusaurus/types';
import sidebars from './sidebars';
import { codeTheme } from './src/css/codeTheme';
import remarkApi from './src/plugins/api/remark';
import remarkExamples from './src/plugins/examples/remark';
import remarkExercises from './src/plugins/exercises/remark';
import remarkGlossary from './src/plugins/glossary/remark';
import remarkSource from './src/plugins/source/remark';

/** Where the guide is served; a fork or GitHub Pages says so with two variables and changes nothing here. */
const url = process.env.SITE_URL ?? 'http://localhost:3000';
const baseUrl = process.env.BASE_URL ?? '/';

/** GitHub names the repository itself; elsewhere, links to a repository that nobody can know are left out. */
const repository =
  process.env.REPOSITORY_URL ??
  (process.env.GITHUB_REPOSITORY && `https://github.com/${process.env.GITHUB_REPOSITORY}`);

const remarkPlugins = [
  [remarkExamples, { directory: `${__dirname}/examples` }],
  [remarkSource, { root: __dirname }],
];

const config: Config = {
  title: 'Inside asyncio',
  tagline: 'A guide to Python’s asyncio in which everything runs',
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  trailingSlash: false,
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  i18n: { defaultLocale: 'en', locales: ['en'] },
  customFields: { repository },
  headTags: [
    // Without scripts nobody can change tabs: every spelling is shown, one below the other. Nobody can answer either, or change the theme.
    {
      tagName: 'noscript',
      attributes: {},
      innerHTML:
        '<style>[data-example-panel][hidden]{display:block!important}[data-predict],.needs-scripts{display:none!important}</style>',
    },
  ],

  plugins: [
    // The first to be asked after the build, so that it can wait for all the others.
    './src/plugins/seal/index.ts',
    './src/plugins/examples/index.ts',
    './src/plugins/highlight/index.ts',
    './src/plugins/links/index.ts',
    './src/plugins/fonts/index.ts',
    './src/plugins/hydration/index.ts',
    './src/plugins/progress/index.ts',
    './src/plugins/source/index.ts',
    './src/plugins/exercises/index.ts',
    './src/plugins/python/index.ts',
    './src/plugins/workers/index.ts',
    './src/plugins/api/index.ts',
    ['./src/plugins/finding/index.ts', { url: process.env.SITE_URL }],
    ['./src/plugins/feed/index.ts', { sidebars }],
    ['./src/plugins/printed/index.ts', { sidebars }],
    [
      '@docusaurus/plugin-content-docs',
      {
        routeBasePath: 'guide',
        sidebarPath: './sidebars.ts',
        editUrl: repository && `${repository}/edit/main/`,
        // Before those of Docusaurus, which make the table of contents from the headings.
        beforeDefaultRemarkPlugins: [remarkExercises],
        remarkPlugins: [
          ...remarkPlugins,
          [remarkApi, { base: '/guide' }],
          [remarkGlossary, { file: `${__dirname}/docs/glossary.mdx`, url: '/guide/glossary' }],
        ],
      },
    ],
    ['@docusaurus/plugin-content-pages', { remarkPlugins }],
    // What is found by searching is no page to be found.
    ['@docusaurus/plugin-sitemap', { ignorePatterns: ['**/search'] }],
    '@docusaurus/plugin-svgr',
  ],
  themes: [
    ['@docusaurus/theme-classic', { customCss: ['./src/css/custom.css', './src/css/print.css'] }],
    '@docusaurus/theme-live-codeblock',
    [
      // Offline: the index is a file of the site's own, fetched when somebody begins to search.
      '@easyops-cn/docusaurus-search-local',
      {
        docsRouteBasePath: 'guide',
        indexBlog: false,
        hashed: 'filename',
        searchResultLimits: 10,
        // What is pressed, drawn, or counts lines is no text to be found.
        ignoreCssSelectors: ['[data-interactive]', '[aria-hidden="true"]', 'svg'],
      },
    ],
  ],

  themeConfig: {
    image: 'img/social/guide.png',
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Inside asyncio',
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 28, height: 28 },
      items: [
        { type: 'docSidebar', sidebarId: 'guide', label: 'Guide', position: 'left' },
        { to: '/guide/contents', label: 'Contents', position: 'left' },
        ...(repository ? [{ href: repository, label: 'GitHub', position: 'right' as const }] : []),
      ],
    },
    footer: {
      links: [
        {
          title: 'Read',
          items: [
            { label: 'Introduction', to: '/guide/introduction' },
            { label: 'All chapters', to: '/guide/contents' },
            { label: 'Going further', to: '/guide/going-further' },
          ],
        },
        {
          title: 'Try',
          items: [
            { label: 'Exercises', to: '/guide/practice' },
            { label: 'Mistakes', to: '/guide/mistakes' },
            { label: 'Your progress', to: '/guide/progress' },
          ],
        },
        {
          title: 'Look up',
          items: [
            { label: 'API reference', to: '/guide/api' },
            { label: 'Glossary', to: '/guide/glossary' },
            { label: 'What differs from Python', to: '/guide/differences' },
          ],
        },
        {
          title: 'Take along',
          items: [
            // Files that the build makes, and no pages of this site.
            {
              html: `<a class="footer__link-item" href="${baseUrl}guide/print">All on one page</a>`,
            },
            { html: `<a class="footer__link-item" href="${baseUrl}llms.txt">For tools: llms.txt</a>` },
            { label: 'Browsers', to: '/guide/browsers' },
          ],
        },
      ],
      copyright:
        'Every program on these pages is run, in TypeScript and in Python, whenever the guide is built.',
    },
    prism: {
      theme: codeTheme,
      darkTheme: codeTheme,
    },
    liveCodeBlock: { playgroundPosition: 'bottom' },
  } satisfies UserThemeConfig & LiveThemeConfig,
};

export default config;
