import { expect, it } from 'vitest';
import { type Chunks, scriptsOfRoutes } from '../../src/plugins/hydration/routes';
import { asleep } from '../../src/plugins/hydration/sleep';

const PAGE =
  '<head><link rel=stylesheet href=/a.css /><script src=/assets/js/react.1.js defer></script><script src=/assets/js/main.2.js defer></script></head>';

it('names a page’s scripts, which no browser runs, and puts them and what wakes them before its styles', () => {
  const next = ['/assets/js/a.3.js', '/assets/js/b.4.js'];
  expect(asleep(PAGE, 'wake()', { next, now: false })).toBe(
    '<head><script type=text/asleep src=/assets/js/react.1.js></script><script type=text/asleep src=/assets/js/main.2.js></script>' +
      '<script data-next="/assets/js/a.3.js /assets/js/b.4.js">wake()</script><link rel=stylesheet href=/a.css /></head>',
  );
});

it('says which page wakes at once', () => {
  expect(asleep(PAGE, 'wake()', { next: [], now: true })).toContain(
    '<script data-next="" data-now>wake()</script>',
  );
});

it('takes the waking script as it is, whatever is in it', () => {
  expect(asleep(PAGE, "x('$1$&$$')", { next: [], now: false })).toContain(">x('$1$&$$')</script>");
});

it('says so where a page is not built as it was', () => {
  const page = '<script src=/main.js defer></script>';
  expect(() => asleep(page, 'wake()', { next: [], now: false })).toThrow('no styles');
});

const CHUNKS: Chunks = {
  names: {
    '/-e5f': { __comp: 'home', __context: { plugin: 'ctx' } },
    '/guide-e9a': { __comp: 'root' },
    '/guide-c94': { __comp: 'version', __props: 'none' },
    '/guide/concepts-31a': { __comp: 'doc', content: 'concepts' },
    '/guide/concepts/tasks-f00': { __comp: 'doc', content: 'tasks' },
  },
  manifest: {
    assets: {
      1: { js: [{ file: 'assets/js/home.1.js' }] },
      2: { js: [{ file: 'assets/js/ctx.1.js' }] },
      3: { js: [{ file: 'assets/js/root.1.js' }] },
      4: { js: [{ file: 'assets/js/version.1.js' }] },
      5: { js: [{ file: 'assets/js/doc.1.js' }] },
      6: { js: [{ file: 'assets/js/concepts.1.js' }] },
      7: { js: [{ file: 'assets/js/tasks.1.js' }] },
      8: { js: [{ file: 'assets/js/8.1.js' }] },
      9: {},
    },
    origins: { doc: ['5', '8', '9'] },
  },
};
const FILES = ['index.html', 'guide/concepts.html', 'guide/concepts/tasks.html', 'site/index.html'];

it.each([
  ['index.html', ['home', 'ctx']],
  ['guide/concepts.html', ['root', 'version', 'doc', '8', 'concepts']],
  ['guide/concepts/tasks.html', ['root', 'version', 'doc', '8', 'tasks']],
  ['nowhere.html', []],
])('%s asks for the scripts of its route, of its frames, and what goes with them', (page, names) => {
  const expected = (baseUrl: string) => names.map((name) => `${baseUrl}assets/js/${name}.1.js`).sort();
  expect(scriptsOfRoutes(CHUNKS, FILES, '/')(page)).toEqual(expected('/'));
  // Docusaurus writes the paths of routes with the base.
  const based = Object.entries(CHUNKS.names).map(([path, chunks]) => [`/g${path}`, chunks]);
  const chunks = { ...CHUNKS, names: Object.fromEntries(based) };
  expect(scriptsOfRoutes(chunks, FILES, '/g/')(page)).toEqual(expected('/g/'));
});
