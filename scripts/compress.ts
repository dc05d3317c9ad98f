/** Compresses what is served, as static hosts do. What has been compressed once is kept: a run of tests asks for the same files all the time. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';

const TEXT = /^(text\/|application\/(javascript|json|xml|wasm|manifest\+json)|image\/svg)/;
const compressed = new Map<string, Promise<Buffer>>();

/** To be called before anything is written to the response. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'])) || request.headers.range) return;
  const { write, end, writeHead } = response;
  const parts: Buffer[] = [];
  let head: { status: number; headers: Record<string, string | number> } | undefined;
  const restore = () => Object.assign(response, { write, end, writeHead });
  const finish = async () => {
    restore();
    const { status, headers } = head ?? { status: response.statusCode, headers: {} };
    const body = Buffer.concat(parts);
    const key = `${request.url} ${status} ${body.length} ${headers.ETag ?? headers['Last-Modified']}`;
    const smaller = compressed.get(key) ?? zip(body);
    compressed.set(key, smaller);
    const content = await smaller;
    response.writeHead(status, {
      ...headers,
      'Content-Encoding': 'gzip',
      'Content-Length': content.length,
      Vary: 'Accept-Encoding',
    });
    response.end(content);
  };
  Object.assign(response, {
    writeHead(status: number, headers: Record<string, string | number> = {}) {
      const type = String(headers['Content-Type'] ?? response.getHeader('Content-Type') ?? '');
      if (status === 200 || status === 404) {
        if (TEXT.test(type)) {
          head = { status, headers };
          return response;
        }
      }
      restore();
      return response.writeHead(status, headers);
    },
    write(chunk: Buffer | string) {
      if (!head) return write.call(response, chunk, 'utf8');
      parts.push(Buffer.from(chunk));
      return true;
    },
    end(chunk?: Buffer | string) {
      if (!head) {
        restore();
        return response.end(chunk);
      }
      if (chunk !== undefined) parts.push(Buffer.from(chunk));
      void finish();
      return response;
    },
  });
}

function zip(body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    gzip(body, (error, result) => (error ? reject(error) : resolve(result))),
  );
}
