/** Serves the built site on loopback, as static hosts do: for the tests and the measurements in a browser. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import handler from 'serve-handler';
import { compress } from './compress';

const BUILD = join(process.cwd(), 'build');

/** What has its content's hash in its name never changes; everything else is asked for again. */
const CACHED = [
  { source: '**', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
  { source: 'assets/**', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
];

export interface ServedSite {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  close(): Promise<void>;
}

export interface Serving {
  /** Where the built site is. */
  folder?: string;
  /** That of a site that was served before; else any that is free. */
  port?: number;
}

/** @throws Error where the site has not been built */
export async function serveBuild({ folder = BUILD, port = 0 }: Serving = {}): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('There is no built site to look at: run `npm run build` first.');
  const server = createServer((request, response) => {
    compress(request, response);
    return handler(request, response, {
      public: folder,
      cleanUrls: true,
      trailingSlash: false,
      directoryListing: false,
      headers: CACHED,
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
