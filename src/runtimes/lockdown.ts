/**
 * Takes from a worker's global scope what would let a program out of it: to other hosts, to the site's storage, to the
 * page, to code that nobody has compiled. Whoever calls for one of these is told in a sentence why it is not there.
 */

import { siteFetch } from './site-fetch';

/** Where the bundler was told that the guide is: a path with a slash at both ends. */
declare const __webpack_public_path__: string | undefined;
const BASE = typeof __webpack_public_path__ === 'string' ? __webpack_public_path__ : '/';

const NETWORK =
  'A program here may reach no other host: only pages of this guide under /site/ can be fetched, with fetch.';
const STORAGE = 'A program here has no storage: it leaves nothing behind.';
const PAGE = 'A program here cannot reach the page or other workers: it speaks through what it prints.';
const CODE = 'A program here cannot load or make code while it runs.';

const REFUSED: Record<string, readonly string[]> = {
  [NETWORK]: [
    ...['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
    ...['WebTransportDatagramDuplexStream', 'BackgroundFetchManager'],
  ],
  [STORAGE]: [
    'indexedDB',
    'caches',
    'CacheStorage',
    'cookieStore',
    'FileSystemHandle',
    'StorageManager',
    'navigator',
  ],
  [PAGE]: [
    ...['postMessage', 'close', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Notification', 'onmessage'],
    ...['webkitRequestFileSystem', 'webkitRequestFileSystemSync', 'webkitResolveLocalFileSystemURL'],
    'webkitResolveLocalFileSystemSyncURL',
  ],
  [CODE]: ['importScripts', 'eval', 'Function'],
};

/** For good: the worker is of no use to anybody else afterwards. */
export function lockDown(scope: object = globalThis): void {
  const { fetch, location } = globalThis;
  for (const [sentence, names] of Object.entries(REFUSED)) {
    for (const name of names) if (name in scope) refuse(scope, name, sentence);
  }
  // A function's constructor makes code of text too, whatever it is called.
  for (const sample of [() => {}, function* () {}, async () => {}, async function* () {}]) {
    const prototype: object = Object.getPrototypeOf(sample);
    replace(prototype, 'constructor', refusing(CODE, Reflect.get(prototype, 'constructor')));
  }
  const guarded = siteFetch(fetch, { origin: location?.origin ?? '', base: BASE, refusal: NETWORK });
  for (const owner of owners(scope, 'fetch')) replace(owner, 'fetch', guarded);
}

/** On the object itself and on every prototype that has it. */
function refuse(scope: object, name: string, sentence: string): void {
  const refused = refusing(sentence, Reflect.get(scope, name));
  for (const owner of owners(scope, name)) replace(owner, name, refused);
}

function* owners(scope: object, name: string): Generator<object> {
  for (let owner: object | null = scope; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (owner === scope || Object.hasOwn(owner, name)) yield owner;
  }
}

function replace(owner: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(owner, name, { value, configurable: false });
  } catch {
    // A property of the engine's own that cannot be changed: nothing that leads out.
  }
}

/** Stands for a function or an object: whatever is done with it says the sentence. Only looking at it is allowed. */
function refusing(sentence: string, original: unknown): object {
  const refused = (): never => {
    throw new Error(sentence);
  };
  const stand = function refused() {};
  if (typeof original === 'function') {
    Object.defineProperty(stand, 'name', { value: original.name });
    stand.prototype = original.prototype;
  }
  const get = (target: object, key: string | symbol): unknown =>
    typeof key === 'symbol' || LOOKS.has(key) ? Reflect.get(target, key) : refused();
  return new Proxy(stand, { get, apply: refused, construct: refused, set: refused });
}

/** What `typeof`, `instanceof` and printing ask for. */
const LOOKS = new Set(['name', 'length', 'prototype', 'toString', 'constructor']);
