import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Recordings, ShownExample } from './data';
import { readExample, showableExamples } from './read';
import { type Known, recordExamples } from './record';

const PLUGIN = 'inside-asyncio-examples';

interface Loaded {
  example: ShownExample;
  recordings: Recordings;
}

/**
 * Gives every example to the bundler as a module of data, `@examples/primitives/lock.json`. A page that shows one imports it and carries only
 * its own; the development server writes the data anew whenever a file of an example changes. The runs of an example are a file beside it:
 * `@recordings/primitives/lock.json` is its address, for whoever plays them.
 */
export default function examplesPlugin({
  siteDir,
  generatedFilesDir,
}: Pick<LoadContext, 'siteDir' | 'generatedFilesDir'>): Plugin<Loaded[]> {
  const directory = join(siteDir, 'examples');
  const data = join(generatedFilesDir, PLUGIN, 'default');
  const known: Known = new Map();
  return {
    name: PLUGIN,
    getPathsToWatch: () => [`${directory}/**/*.{ts,py,out}`],
    async loadContent() {
      const examples = showableExamples(directory);
      const recorded = await recordExamples(examples, known);
      return examples.map((example) => {
        const recordings = recorded.get(example.name) ?? {};
        return { example: readExample(example, recordings), recordings };
      });
    },
    async contentLoaded({ content, actions }) {
      for (const { example, recordings } of content) {
        await actions.createData(`${example.name}.json`, example);
        await actions.createData(`recordings/${example.name}.json`, recordings);
      }
    },
    configureWebpack: (_, isServer) => ({
      resolve: {
        // The clock of the promise programs asks for Node's `util` only where it finds Node.
        fallback: { util: false },
        alias: { '@examples': data, '@recordings': join(data, 'recordings') },
      },
      module: {
        rules: [
          {
            include: join(data, 'recordings'),
            type: 'asset/resource',
            generator: { filename: 'assets/recordings/[name].[contenthash:8].json', emit: !isServer },
          },
        ],
      },
    }),
  };
}
