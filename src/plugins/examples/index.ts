import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ShownExample } from './data';
import { shownExamples } from './read';

const PLUGIN = 'inside-asyncio-examples';

/**
 * Gives every example to the bundler as a module of data, `@examples/primitives/lock.json`. A page that shows one imports it and carries only
 * its own; the development server writes the data anew whenever a file of an example changes.
 */
export default function examplesPlugin({ siteDir, generatedFilesDir }: LoadContext): Plugin<ShownExample[]> {
  const directory = join(siteDir, 'examples');
  return {
    name: PLUGIN,
    getPathsToWatch: () => [`${directory}/**/*.{ts,py,out}`],
    loadContent: async () => shownExamples(directory),
    async contentLoaded({ content, actions }) {
      for (const example of content) await actions.createData(`${example.name}.json`, example);
    },
    configureWebpack: () => ({
      resolve: {
        // The clock of the promise programs asks for Node's `util` only where it finds Node.
        fallback: { util: false },
        alias: { '@examples': join(generatedFilesDir, PLUGIN, 'default') },
      },
    }),
  };
}
