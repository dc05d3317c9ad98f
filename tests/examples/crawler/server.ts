/** Small servers of the tests: pages by their path, and what can go wrong with them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** HTML, or something else that is answered. */
export type Page = string | ((response: ServerResponse, visit: number, request: IncomingMessage) => void);

export interface Seen {
  path: string;
  host: string;
  agent: string;
  /** Seconds. */
  time: number;
}

export class TestServer {
  readonly seen: Seen[] = [];
  private readonly waiting = new Map<string, () => void>();

  private constructor(
    private readonly server: Server,
    /** `127.0.0.1:12345`. */
    readonly host: string,
    /** By path and query; what has none is answered with 404. */
    public pages: Record<string, Page>,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) =>
      this.answer(request, response),
    );
  }

  static async start(pages: Record<string, Page>): Promise<TestServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    return new TestServer(server, `127.0.0.1:${port}`, pages);
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  url(path: string): string {
    return this.origin + path;
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.seen.filter((request) => request.path === path).length;
  }

  /** The next request for a path, as soon as it has come. */
  next(path: string): Promise<void> {
    return new Promise((resolve) => this.waiting.set(path, resolve));
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const { url: path = '', headers } = request;
    const visit = this.count(path);
    const time = performance.now() / 1000;
    this.seen.push({ path, host: headers.host ?? '', agent: headers['user-agent'] ?? '', time });
    const page = this.pages[path];
    if (page === undefined)
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.\n');
    else if (typeof page === 'string') html(page)(response);
    else page(response, visit, request);
    this.waiting.get(path)?.();
  }
}

export function html(text: string): (response: ServerResponse) => void {
  return (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

/** A page that links to others. */
export function linksTo(...addresses: string[]): string {
  const links = addresses.map((address) => `<a href="${address}">${address}</a>`);
  return `<!doctype html><title>${addresses.length} links</title>${links.join('\n')}`;
}

export function status(
  code: number,
  headers: Record<string, string> = {},
): (response: ServerResponse) => void {
  return (response) => response.writeHead(code, headers).end();
}

export function redirect(location: string, code = 301): (response: ServerResponse) => void {
  return status(code, { location });
}

/** Stays open; nothing is ever answered. */
export const held = (): void => {};

/** A port where nobody listens. */
export async function closedOrigin(): Promise<string> {
  const server = await TestServer.start({});
  const { origin } = server;
  server.close();
  return origin;
}
