import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { closePages } from '../csp';
import { readChunks } from '../hydration/routes';
import { letPagesSleep } from '../hydration/sleep';
import { writeServiceWorker } from '../offline';
import type { Bundler } from './bundle';
import { othersDone } from './others';

const PLUGIN = 'inside-asyncio-seal';

/**
 * The last that is done to a built site: each page is put to sleep and gets its content security policy, and then, with all files as they will be
 * served, the service worker its list of them. `OFFLINE=off` builds a site that keeps nothing and takes back what an
 * earlier build has kept. The development server does none of this.
 */
export default function sealPlugin({ siteDir }: LoadContext): Plugin {
  const isKept = process.env.OFFLINE !== 'off';
  let bundler: Bundler | undefined;
  return {
    name: PLUGIN,
    getClientModules: () => (isKept ? [join(siteDir, 'src/plugins/offline/register.ts')] : []),
    configureWebpack(_, __, { currentBundler, getJSLoader }) {
      bundler = { instance: currentBundler.instance, loader: getJSLoader({ isServer: false }) };
    },
    async postBuild({ plugins, outDir, baseUrl, generatedFilesDir }) {
      await othersDone(plugins, PLUGIN);
      if (bundler === undefined) throw new Error('The site was built without a bundler.');
      const chunks = await readChunks(generatedFilesDir);
      await letPagesSleep({ siteDir, outDir, baseUrl, bundler, chunks });
      await closePages({ outDir, baseUrl });
      await writeServiceWorker({ outDir, siteDir, bundler, isKept });
    },
  };
}
