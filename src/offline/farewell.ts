/** In the service worker's place where the site is built without one: it takes with it what was kept, and itself. */
import type { WorkerScope } from './scope';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    const family = `guide ${new URL(self.registration.scope).pathname} `;
    for (const name of await caches.keys()) if (name.startsWith(family)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
