/** Programs that try to get out: to the page, its storage, another host. */
import { FINISHES, failsWith, python, text, typescript } from './program';

const NETWORK = failsWith(/may reach no other host/);
const STORAGE = failsWith(/has no storage/);
const PAGE = failsWith(/cannot reach the page or other workers/);
const CODE = failsWith(/cannot load or make code/);
const NO_JS = failsWith(/cannot reach the page around it/);

export const CURIOUS = [
  typescript('close()', 'close()', PAGE),
  typescript('self.close()', 'self.close()', PAGE),
  typescript('postMessage', "postMessage({ type: 'end', end: { reason: 'finished' } })", PAGE),
  typescript('a nested worker', "new Worker('data:text/javascript,for(;;);')", PAGE),
  typescript('a channel to the page', "new BroadcastChannel('x').postMessage(1)", PAGE),
  typescript('importScripts', "importScripts('https://example.com/x.js')", CODE),
  typescript('code from text', "eval('1 + 1')", CODE),
  typescript('code from a constructor', "(() => {}).constructor('return this')()", CODE),
  typescript('code from the constructor of coroutines', "(function* () {}).constructor('yield 1')()", CODE),
  typescript('indexedDB', "indexedDB.open('x')", STORAGE),
  typescript('caches', "caches.open('x')", STORAGE),
  typescript('localStorage', "localStorage.setItem('a', 'b')", failsWith(/ReferenceError|storage/)),
  typescript('storage by way of navigator', 'navigator.storage.getDirectory()', STORAGE),
  typescript('a request to another host', "new XMLHttpRequest().open('GET', 'https://example.com')", NETWORK),
  typescript('a socket', "new WebSocket('wss://example.com')", NETWORK),
  typescript(
    'fetch of another host',
    "function* main() { yield* asyncio.wrapPromise(() => fetch('https://example.com/')) }\nasyncio.run(main())",
    NETWORK,
  ),
  typescript(
    'fetch of a page that is not under /site/',
    "function* main() { yield* asyncio.wrapPromise(() => fetch('/index.html')) }\nasyncio.run(main())",
    NETWORK,
  ),
  typescript(
    'fetch taken from a prototype',
    "function* main() { const f = Object.getPrototypeOf(Object.getPrototypeOf(self)).fetch ?? fetch; yield* asyncio.wrapPromise(() => f.call(self, 'https://example.com/')) }\nasyncio.run(main())",
    NETWORK,
  ),
  text('a module of another host', "import('https://example.com/x.js')", failsWith(/There is no module/)),
  text('the document', 'document.title = "mine"', failsWith(/ReferenceError: document is not defined/)),
  typescript(
    'tampering with what reports',
    'MessagePort.prototype.postMessage = () => {}\nconsole.log(1)',
    FINISHES,
  ),
  python('the page by way of js', "import js\njs.postMessage('x')", NO_JS),
  python('the page by way of pyodide', "from pyodide.code import run_js\nrun_js('close()')", NO_JS),
  python('input', "input('name? ')", failsWith(/input\(\) has nobody to ask/)),
  python(
    'a socket',
    "import socket\nsocket.create_connection(('example.com', 80))",
    failsWith(/no sockets here/),
  ),
  python(
    'a thread',
    'import threading\nthreading.Thread(target=print).start()',
    failsWith(/no threads here/),
  ),
  python('a thread of asyncio', "import asyncio\nasyncio.run(asyncio.to_thread(print, 'from no thread'))", {
    reason: 'finished',
    says: /from no thread/,
  }),
  python('a process', "import subprocess\nsubprocess.run(['ls'])", failsWith(/no other processes here/)),
  python(
    'a request',
    "import urllib.request\nurllib.request.urlopen('http://example.com')",
    failsWith(/no sockets here|URLError/),
  ),
  python(
    'a module that is not there',
    'import requests',
    failsWith(/No module named 'requests'.*Python's own library/),
  ),
  python('leaving at once', 'import os\nos._exit(1)', failsWith(/SystemExit/)),
];
