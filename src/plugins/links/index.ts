import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** When a page fetches others ahead of the reader. */
export default function linksPlugin(): Plugin {
  return {
    name: 'inside-asyncio-links',
    getClientModules: () => [join(__dirname, 'ahead.ts')],
  };
}
