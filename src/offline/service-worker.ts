/** The site's service worker: keeps the guide on the reader's device, so that it can be read and run without a network. */
import { Answers } from './answers';
import type { Kept } from './files';
import { Keeper } from './keep';
import type { WorkerScope } from './scope';

declare const self: WorkerScope;
/** The build writes the list in here. */
declare const KEPT: Kept;

const kept: Kept = KEPT;
const base = self.registration.scope;
const keeper = new Keeper(base, kept);
const answers = new Answers(base, kept, keeper);

// Pages of an earlier build that are open need nothing of it but parts under names of their own, which stay: this one can begin at once.
self.addEventListener('install', (event) => {
  event.waitUntil(keeper.keepAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const begin = async (): Promise<void> => {
    await keeper.forgetOthers();
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  };
  event.waitUntil(begin());
});

self.addEventListener('fetch', (event) => {
  const answer = answers.answer(event);
  if (answer) event.respondWith(answer);
});
