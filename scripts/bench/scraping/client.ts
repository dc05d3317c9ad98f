/** One cell of the table, in a process of its own: `client.ts ours|promises URL PAGES IN_FLIGHT`. Prints a Measurement. */
import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import type { Measurement } from './modes';

function* ours(url: string, pages: number, inFlight: number): asyncio.Coroutine<number> {
  const opening = new aiohttp.ClientSession({ limit: 0 });
  return yield* asyncio.asyncWith(opening, function* (session) {
    const read = function* (page: number): asyncio.Coroutine<number> {
      const text = yield* asyncio.asyncWith(session.get(`${url}${page}`), (response) => response.text());
      return text.length;
    };
    const places = new asyncio.Semaphore(inFlight || pages);
    const bounded = (page: number): asyncio.Coroutine<number> => asyncio.asyncWith(places, () => read(page));
    const lengths = yield* asyncio.gather(
      ...Array.from({ length: pages }, (_, page) => (inFlight === 0 ? read(page) : bounded(page))),
    );
    return lengths.reduce((sum, length) => sum + length, 0);
  });
}

/** As one writes it: so many loops take pages from one counter. */
async function promises(url: string, pages: number, inFlight: number): Promise<number> {
  let sum = 0;
  const read = async (page: number): Promise<void> => {
    const response = await fetch(`${url}${page}`);
    sum += (await response.text()).length;
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < pages) await read(next++);
  };
  await Promise.all(Array.from({ length: inFlight || pages }, worker));
  return sum;
}

async function main(): Promise<void> {
  const [peer, url = '', pages, inFlight] = process.argv.slice(2);
  const began = performance.now();
  const [count, bound] = [Number(pages), Number(inFlight)];
  const length =
    peer === 'ours' ? await asyncio.run(ours(url, count, bound)) : await promises(url, count, bound);
  const seconds = (performance.now() - began) / 1000;
  if (length === 0) throw new Error('The pages were empty');
  const measured: Measurement = { seconds, peak: process.resourceUsage().maxRSS / 1024 };
  console.log(JSON.stringify(measured));
  // Connections that are kept for later would keep the process.
  process.exit();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
