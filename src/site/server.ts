/** The small site on this machine's loopback, to this machine alone: in real time, as slow and as unreliable as is asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SiteAnswers } from './answers';
import type { Answer, WireRequest } from './network';
import { readPages } from './pages';

export interface SiteOptions {
  /** What a page's own delay, 0.05 to 0.15 seconds, is multiplied by; 0 for none. */
  scale?: number;
  /** The folder whose files are served. */
  folder?: string;
}

export interface LocalSite {
  /** Its address: `http://127.0.0.1:…/site/`. */
  root: string;
  close(): void;
}

export async function serveSite({ scale = 1, folder }: SiteOptions = {}): Promise<LocalSite> {
  const answers = new SiteAnswers(readPages(folder), scale);
  const server = createServer(async (request, response) => {
    const wire = await wireRequest(request);
    if (wire) hand(answers.answer(wire), response);
    else response.writeHead(400).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    root: `http://127.0.0.1:${port}/site/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function wireRequest({
  method = 'GET',
  url = '',
  headers,
}: IncomingMessage): Promise<WireRequest | undefined> {
  const address = `http://${headers.host}${url}`;
  if (!url.startsWith('/') || !URL.canParse(address)) return undefined;
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return { method, url: address, headers: pairs, followRedirects: false };
}

function hand(answer: Answer, response: ServerResponse): void {
  if (!('status' in answer)) return; // Whoever asks hears nothing, for as long as they listen.
  const { status, reason, headers, body, headAfter, bodyAfter, broken } = answer;
  const timers = [
    setTimeout(() => {
      response.writeHead(status, reason, headers.flat());
      response.flushHeaders();
    }, headAfter * 1000),
    setTimeout(() => {
      if (!broken) response.end(body);
      else response.write(body, () => response.destroy());
    }, bodyAfter * 1000),
  ];
  response.on('close', () => timers.forEach(clearTimeout));
}
