/**
 * A real HTTP server on loopback, with everything that can go wrong. It never waits for time: what is slow answers when the
 * test says so.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { ROUTES } from './routes';
import { Signals } from './signals';

/** One request that a server holds in its hands. */
export interface Visit {
  path: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** The client is gone, or the answer is complete. */
  closed: Promise<unknown>;
}

export class TestServer {
  /** `GET /hello`, in the order in which they came. */
  asked: string[] = [];
  /** How many requests are being answered now, and at most. */
  busy = 0;
  mostBusy = 0;
  private readonly visits = new Signals<Visit>();
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((request, response) => this.serve(request, response));

  async start(): Promise<void> {
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket)).on('error', () => {});
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  /** With a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** The next request for an address under /held, whose answer is the test's to give. */
  visit(): Promise<Visit> {
    return this.visits.next();
  }

  /** How many such requests nobody has asked for. */
  get unseen(): number {
    return this.visits.length;
  }

  reset(): void {
    Object.assign(this, { asked: [], busy: 0, mostBusy: 0 });
    this.visits.clear();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.asked.push(`${request.method} ${path}`);
    this.busy++;
    this.mostBusy = Math.max(this.mostBusy, this.busy);
    const closed = new Promise((resolve) => response.on('close', resolve));
    closed.then(() => this.busy--);
    const visit = { path, request, response, closed };
    const [, route = ''] = path.split(/[/?]/);
    if (route === 'held') this.visits.give(visit);
    else if (ROUTES[route]) ROUTES[route](visit);
    else response.writeHead(404).end('nothing here');
  }
}

/** A server for all tests of a file. */
export function testServer(): TestServer {
  const server = new TestServer();
  beforeAll(() => server.start());
  beforeEach(() => server.reset());
  afterAll(() => server.stop());
  return server;
}
