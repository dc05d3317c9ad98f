/**
 * Takes from a worker's global scope what would let a program out of it: to other hosts, to the site's storage, to the
 * page, to code that nobody has compiled. Only what is known to be harmless stays. Whoever calls for what programs elsewhere
 * have is told in a sentence why it is not there.
 */
import { ALLOWED } from './globals';
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
    ...['WebTransportDatagramDuplexStream', 'BackgroundFetchManager', 'FontFace', 'fonts'],
  ],
  [STORAGE]: [
    ...[
      'indexedDB',
      'caches',
      'CacheStorage',
      'cookieStore',
      'FileSystemHandle',
      'StorageManager',
      'navigator',
    ],
  ],
  [PAGE]: [
    ...['postMessage', 'close', 'Worker', 'SharedWorker', 'BroadcastChannel', 'Notification', 'onmessage'],
    ...['webkitRequestFileSystem', 'webkitRequestFileSystemSync', 'webkitResolveLocalFileSystemURL'],
    'webkitResolveLocalFileSystemSyncURL',
  ],
  [CODE]: ['importScripts', 'eval', 'Function', 'WebAssembly', 'ShadowRealm'],
};

const SENTENCES = new Map(
  Object.entries(REFUSED).flatMap(([sentence, names]) => names.map((name) => [name, sentence])),
);

/** For good: the worker is of no use to anybody else afterwards. `kept` is what its runtime needs beyond what programs do. */
export function lockDown({ kept = [] }: { kept?: readonly string[] } = {}): void {
  const { fetch, location } = globalThis;
  for (const owner of scopes()) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (!ALLOWED.has(name) && !kept.includes(name)) take(owner, name);
    }
  }
  // A function's constructor makes code of text too, whatever it is called.
  for (const sample of [() => {}, function* () {}, async () => {}, async function* () {}]) {
    const prototype: object = Object.getPrototypeOf(sample);
    replace(prototype, 'constructor', refusing(CODE, Reflect.get(prototype, 'constructor')));
  }
  for (const name of ['setTimeout', 'setInterval'])
    replaceAll(name, withoutText(Reflect.get(globalThis, name)));
  replaceAll('fetch', siteFetch(fetch, { origin: location?.origin ?? '', base: BASE, refusal: NETWORK }));
}

/** The global object and what it inherits from, but for what all objects do. */
function* scopes(): Generator<object> {
  let owner: object = globalThis;
  while (owner !== Object.prototype) {
    yield owner;
    owner = Object.getPrototypeOf(owner) ?? Object.prototype;
  }
}

/** Takes a global away. Its instances, wherever they come from, shall not lead to their class. */
function take(owner: object, name: string): void {
  const original: unknown = currentValue(owner, name);
  const sentence = SENTENCES.get(name);
  const refused = refusing(sentence ?? CODE, original);
  const prototype = typeof original === 'function' ? original.prototype : undefined;
  if (prototype?.constructor === original) replace(prototype, 'constructor', refused);
  // A program that asks whether there is such a thing, and would never hear a sentence, finds that there is none.
  if (sentence === undefined && Reflect.deleteProperty(owner, name)) return;
  for (const place of owner === globalThis ? [owner] : [owner, globalThis]) replace(place, name, refused);
}

/** Some getters of a prototype refuse to be asked there. */
function currentValue(owner: object, name: string): unknown {
  try {
    return Reflect.get(owner, name, globalThis);
  } catch {
    return undefined;
  }
}

/** On the global object and wherever it inherits it from. */
function replaceAll(name: string, value: unknown): void {
  for (const owner of scopes())
    if (owner === globalThis || Object.hasOwn(owner, name)) replace(owner, name, value);
}

function replace(owner: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(owner, name, { value, writable: true, configurable: false });
  } catch {
    // A property of the engine's own that cannot be changed: nothing that leads out.
  }
}

/** Timers make code of a text that they are given in place of a function. */
function withoutText(original: unknown): (...args: unknown[]) => unknown {
  if (typeof original !== 'function') return refusing(CODE, original);
  const { apply } = Reflect;
  return (callback, ...args) => {
    if (typeof callback !== 'function') throw new TypeError(CODE);
    return apply(original, globalThis, [callback, ...args]);
  };
}

/** Stands for a function or an object: whatever is done with it says the sentence. Only looking at it is allowed. */
function refusing(sentence: string, original: unknown): () => never {
  const refused = (): never => {
    throw new Error(sentence);
  };
  const stand = function refused(): never {
    throw new Error(sentence);
  };
  if (typeof original === 'function') {
    Object.defineProperty(stand, 'name', { value: original.name });
    stand.prototype = original.prototype;
  }
  const get = (target: () => never, key: string | symbol): unknown =>
    typeof key === 'symbol' || LOOKS.has(key) ? Reflect.get(target, key) : refused();
  return new Proxy(stand, { get, apply: refused, construct: refused, set: refused });
}

/** What `typeof`, `instanceof` and printing ask for. */
const LOOKS = new Set(['name', 'length', 'prototype', 'toString', 'constructor']);
