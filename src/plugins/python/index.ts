import type { Plugin } from '@docusaurus/types';
import { version } from 'pyodide/package.json';

/**
 * Serves CPython with the site: what the worker for Python programs names of the package `pyodide` becomes files under their own names,
 * because they look for each other by name; the version in the path lets browsers keep them. Files of Python become text.
 */
export default function pythonPlugin(): Plugin {
  return {
    name: 'inside-asyncio-python',
    configureWebpack: () => ({
      module: {
        rules: [
          { test: /\.py$/, type: 'asset/source' },
          {
            test: /[\\/]node_modules[\\/]pyodide[\\/]/,
            dependency: 'url',
            type: 'asset/resource',
            generator: { filename: `assets/pyodide-${version}/[name][ext]` },
          },
        ],
      },
    }),
  };
}
