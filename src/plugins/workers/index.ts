import type { Plugin } from '@docusaurus/types';

/** Named where the worker is made, in src/runtimes/client.ts. */
const RUNS_PROGRAMS = 'run-typescript';

/**
 * The worker that runs programs is one file. A worker fetches the parts it is made of one after the other and does nothing in the
 * meantime: each further part would be a round trip between the reader's click and the first printed line.
 */
export default function workersPlugin(): Plugin {
  return {
    name: 'inside-asyncio-workers',
    configureWebpack: (_, isServer) =>
      isServer ? {} : { optimization: { splitChunks: { chunks: maySplit } } },
  };
}

/** The bundler's own rule, which is to split what is loaded on demand, with that one exception. */
function maySplit(chunk: { name?: string | null | undefined; canBeInitial(): boolean }): boolean {
  return chunk.name !== RUNS_PROGRAMS && !chunk.canBeInitial();
}
