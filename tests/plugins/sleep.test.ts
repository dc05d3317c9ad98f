import { expect, it } from 'vitest';
import { type Chunks, scriptsOfRoutes } from '../../src/plugins/hydration/routes';
import { asleep } from '../../src/plugins/hydration/sleep';

const PAGE =
  '<head><link rel=stylesheet href=/a.css /><script src=/assets/js/react.1.js defer></script><script src=/assets/js/main.2.js defer></script></head>';

it('names a page’s scripts, which no browser runs, and puts what wakes them before its styles', () => {
  expect(asleep(PAGE, 'wake()', ['/assets/js/a.3.js', '/assets/js/b.4.js'])).toBe(
    '<head><script data-then="/assets/js/a.3.js /assets/js/b.4.js">wake()</script><link rel=stylesheet href=/a.css />' +
      '<script type=text/asleep src=/assets/js/react.1.js></script><script type=text/asleep src=/assets/js/main.2.js></script></head>',
  );
});

it('takes the waking script as it is, whatever is in it', () => {
  expect(asleep(PAGE, "x('$1$&$$')", [])).toContain('<script data-then="">x(\'$1$&$$\')</script>');
});

it('leaves a page alone that has no scripts', () => {
  expect(asleep('<head><link rel=stylesheet href=/a.css /></head>', 'wake()', [])).not.toContain('wake');
});

it('says so where a page is not built as it was', () => {
  expect(() => asleep('<script src=/main.js defer></script>', 'wake()', [])).toThrow('no styles');
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
  ['/', ['home', 'ctx']],
  ['/guide/concepts', ['root', 'version', 'doc', '8', 'concepts']],
  ['/guide/concepts/tasks', ['root', 'version', 'doc', '8', 'tasks']],
  ['/nowhere', []],
])('%s asks for the scripts of its route, of its frames, and what goes with them', (path, names) => {
  const expected = names.map((name) => `assets/js/${name}.1.js`).sort();
  expect(scriptsOfRoutes(CHUNKS, FILES)(path)).toEqual(expected);
});
