/** Has the browser keep the guide, once the page is there and has nothing else to do. */
import siteConfig from '@generated/docusaurus.config';

/** What some browsers know of the reader's connection. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

function begin(): void {
  const { serviceWorker, connection }: Navigator & Connection = navigator;
  // Who saves data has the guide come page by page, as ever.
  if (serviceWorker === undefined || connection?.saveData) return;
  const { baseUrl } = siteConfig;
  serviceWorker
    .register(`${baseUrl}service-worker.js`, { scope: baseUrl, updateViaCache: 'none' })
    // Private windows, or a device that is full: the guide works all the same.
    .catch(() => {});
}

function whenIdle(): void {
  // Safari cannot tell when it is idle.
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin);
  else setTimeout(begin, 2000);
}

if (typeof window !== 'undefined') {
  if (process.env.NODE_ENV !== 'production') {
    // A built site that was served at this address may have left one, which would answer for the development server.
    navigator.serviceWorker?.getRegistrations().then((all) => all.map((one) => one.unregister()));
  } else if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}
