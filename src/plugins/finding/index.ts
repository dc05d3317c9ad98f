import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { indexAllSpellings } from './spellings';

/**
 * Tells robots where the list of pages is. The line needs a whole address, so a build that does not know where it will be served
 * goes without. And lets readers find names however they spell them.
 */
export default function findingPlugin(_: LoadContext, { url }: { url?: string }): Plugin {
  indexAllSpellings();
  return {
    name: 'inside-asyncio-finding',
    async postBuild({ outDir, baseUrl }) {
      if (url !== undefined) appendFileSync(join(outDir, 'robots.txt'), sitemapLine(url, baseUrl));
    },
  };
}

export function sitemapLine(url: string, baseUrl: string): string {
  return `\nSitemap: ${new URL(`${baseUrl}sitemap.xml`, url).href}\n`;
}

/** Docusaurus asks each plugin to check its own options. */
export function validateOptions({ options }: { options: { url?: string } }): { url?: string } {
  return options;
}
