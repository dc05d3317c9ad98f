/** The server that is scraped, in a process of its own: prints its port, and ends with its parent. */
import { createServer } from 'node:http';
import { LATENCY, SIZE } from './modes';

const page = Buffer.from(`<!doctype html><title>A page</title>${'<p>words</p>'.repeat(SIZE / 12)}`);

const server = createServer((_, response) => {
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
    response.end(page);
  }, LATENCY * 1000);
});
server.keepAliveTimeout = 60_000;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : '');
});
process.stdin.on('end', () => process.exit()).resume();
