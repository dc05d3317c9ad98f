/** Loaded before a program that runs in real time: once it is over, what its requests came to is said on stderr. */
import { observeRequests } from '../aiohttp/observer';
import type { NewEvent, RunEvent } from '../recording/format';
import { RequestLog } from '../recording/request-log';
import { describeRequests, summariseRequests } from '../recording/requests';
import { Outside } from '../runtimes/typescript/outside';
import { PromiseFetch } from '../runtimes/typescript/promise-fetch';

const events: RunEvent[] = [];
const seconds = () => performance.now() / 1000;
const log = new RequestLog({
  add: (event: NewEvent) => events.push({ ...event, seq: events.length, time: seconds() }),
  describeError: (error) => ({ name: '', message: String(error) }),
});

// Programs with native promises ask with fetch itself; those on asyncio tell of their requests themselves.
if (process.argv[1]?.endsWith('.promises.ts'))
  globalThis.fetch = new PromiseFetch(new Outside(), log, globalThis.fetch).fetch;
else observeRequests(log);

process.on('exit', () => {
  const summary = summariseRequests(events, seconds());
  if (summary) console.error(describeRequests(summary));
});
