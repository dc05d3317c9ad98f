import type { Plugin } from '@docusaurus/types';
import { version } from 'pyodide/package.json';

const PYODIDE = /[\\/]node_modules[\\/]pyodide[\\/]/;

/**
 * Serves CPython with the site: what the worker for Python programs names of the package `pyodide` becomes files under their own names,
 * because they look for each other by name; the version in the path lets browsers keep them. Files of Python become text.
 */
export default function pythonPlugin(): Plugin {
  return {
    name: 'inside-asyncio-python',
    configureWebpack(config) {
      // Docusaurus has a rule for archives that one links to: Python's library is none of those.
      for (const rule of config.module?.rules ?? []) {
        if (typeof rule === 'object' && rule?.test instanceof RegExp && rule.test.test('library.zip')) {
          rule.exclude = PYODIDE;
        }
      }
      const filename = `assets/pyodide-${version}/[name][ext]`;
      return {
        module: {
          rules: [
            { test: /\.py$/, type: 'asset/source' },
            { test: PYODIDE, dependency: 'url', type: 'asset/resource', generator: { filename } },
          ],
        },
      };
    },
  };
}
