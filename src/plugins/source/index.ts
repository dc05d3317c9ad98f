import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Excerpt } from './data';
import { dataName, excerptsOf, FOLDERS, showableFiles } from './read';

const PLUGIN = 'inside-asyncio-source';

/**
 * Gives the declarations of the library to the bundler as modules of data, so that a page that shows one always shows what the file says: the
 * bundler sees a change of the data, where it would not see one of a file that only the page's text names.
 */
export default function sourcePlugin({
  siteDir,
  generatedFilesDir,
}: LoadContext): Plugin<[string, Excerpt][]> {
  return {
    name: PLUGIN,
    getPathsToWatch: () => FOLDERS.map((folder) => `${siteDir}/${folder}/*.{ts,py}`),
    loadContent: async () =>
      showableFiles(siteDir).flatMap((path) =>
        [...excerptsOf(siteDir, path)].map(([show, excerpt]): [string, Excerpt] => [
          dataName(path, show),
          excerpt,
        ]),
      ),
    async contentLoaded({ content, actions }) {
      for (const [name, excerpt] of content) await actions.createData(name, excerpt);
    },
    configureWebpack: () => ({
      resolve: { alias: { '@source': join(generatedFilesDir, PLUGIN, 'default') } },
    }),
  };
}
