/**
 * Fetches CPython from the site itself: some megabytes, once. Where the browser offers a cache that pages can fill, it
 * is kept there, because not every server says for how long its files hold good.
 */

/** Without its bytes so far, nothing is known of how long it may take. */
export type OnProgress = (text: string) => void;

const MEGABYTE = 1_000_000;

/** `fetch`, for Pyodide to use while it loads: what it gets is counted, and kept under `name`. */
export function countingFetch(
  name: string,
  onProgress: OnProgress,
  original = globalThis.fetch,
): typeof fetch {
  let received = 0;
  const count = (bytes: number) => {
    received += bytes;
    onProgress(`Fetching Python: ${(received / MEGABYTE).toFixed(1)} MB`);
  };
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const kept = await openCache(name);
    const found = await kept?.match(url);
    if (found) return found;
    const response = await original(input, init);
    if (!response.ok || !response.body) return response;
    // Being kept must not hold up the program, nor fail it.
    kept?.put(url, response.clone()).catch(() => {});
    return new Response(response.body.pipeThrough(counted(count)), response);
  };
}

/**
 * Keeps what the engine imports by itself beside the rest. From there the service worker hands it out when there is no network; the first
 * time, the browser has it at hand.
 */
export async function keepModules(
  name: string,
  urls: readonly string[],
  original = globalThis.fetch,
): Promise<void> {
  const kept = await openCache(name);
  for (const url of urls) {
    if (kept === undefined || (await kept.match(url))) continue;
    const response = await original(url);
    if (response.ok) await kept.put(url, response);
  }
}

function counted(
  count: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      count(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });
}

/** Undefined where there are none: over plain http from another machine, in some private windows. */
export async function openCache(name: string): Promise<Cache | undefined> {
  try {
    await forgetOthers(name);
    return await caches.open(name);
  } catch {
    return undefined;
  }
}

/** Earlier versions are of no use any more. */
async function forgetOthers(name: string): Promise<void> {
  const family = name.replace(/[\d.]+$/, '');
  for (const other of await caches.keys()) {
    if (other.startsWith(family) && other !== name) await caches.delete(other);
  }
}
