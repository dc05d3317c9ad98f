/** The small site that the scraping examples read when they are run here: served on loopback, to this machine alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

export interface LocalSite {
  /** Its pages, in the order in which the examples name them. */
  urls: string[];
  close(): void;
}

/** The document's three addresses end so. */
const ORDER = ['com', 'org', 'net'];

export async function serveSite(folder = join(process.cwd(), 'static', 'site')): Promise<LocalSite> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const pages = new Map(names.map((name) => [`/${name}`, readFileSync(join(folder, name))]));
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
    response.end(page ?? 'There is no such page.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    urls: ORDER.map((end) => `http://127.0.0.1:${port}/example-${end}.html`),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
