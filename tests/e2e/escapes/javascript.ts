/**
 * Ways out of the worker for programs in JavaScript. Each is an expression that gives something other than undefined only if it got out;
 * `other` is the address of another host, which counts who comes.
 */
export const ESCAPES: Record<string, string> = {
  'the class of a refused class': `(() => {
    for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'BroadcastChannel', 'FontFace', 'WebTransport'])
      try { return [new self[name].prototype.constructor(other), name] } catch {}
  })()`,
  'a request of another kind': `(() => {
    const request = new XMLHttpRequest.prototype.constructor()
    request.open('GET', other, false)
    request.send()
    return request.status
  })()`,
  'a font from afar': `new FontFace('x', 'url(' + other + ')').load()`,
  'a timer with a text': `(async () => {
    for (const name of ['setTimeout', 'setInterval'])
      for (const text of ['self.got = 1', ['self.got = 1'], { toString: () => 'self.got = 1' }]) try { self[name](text) } catch {}
    await fetch('/site/index.html?delay=0.1')
    return self.got
  })()`,
  'a timer with an import': `(async () => {
    try { self.setTimeout('import(' + JSON.stringify(other) + ').then(() => { self.got = 1 })') } catch {}
    await fetch('/site/index.html?delay=0.1')
    return self.got
  })()`,
  'the constructor of a function': `(() => {
    const samples = [() => {}, function () {}, function* () {}, async () => {}, async function* () {}, class {}, { m() {} }.m, (() => {}).bind(), console.log,
      Promise.prototype.then, Object.getOwnPropertyDescriptor(Map.prototype, 'size').get, fetch, self.setTimeout, Symbol, Proxy, eval, Worker]
    for (const sample of samples)
      for (let of = sample; of; of = Object.getPrototypeOf(of))
        for (const way of [() => of.constructor('return 1')(), () => Reflect.construct(of.constructor, ['return 1'])(),
          () => Object.getOwnPropertyDescriptor(of, 'constructor').value('return 1')(), () => new (class extends of.constructor {})('return 1')()])
          try { if (way() === 1) return sample } catch {}
  })()`,
  'eval by other names': `(() => {
    for (const way of [() => (0, eval)('1'), () => eval?.('1'), () => self.eval('1'), () => Reflect.apply(eval, self, ['1']), () => new ShadowRealm().evaluate('1')])
      try { return way() } catch {}
  })()`,
  'the functions on the stack': `(() => {
    const found = []
    Error.prepareStackTrace = (_, sites) => sites.flatMap((site) => [site.getThis?.(), site.getFunction?.()])
    try { for (const one of [].concat(new Error().stack)) if (one && one !== self && typeof one !== 'string') found.push(one) } finally { delete Error.prepareStackTrace }
    return found.find((one) => typeof one === 'function' && one('1 + 1') === 2)
  })()`,
  callers: `(() => { const f = function () { return f.caller ?? f.arguments?.callee?.caller }; return f() ?? undefined })()`,
  "the bundler's modules": `(() => {
    for (const name of Object.getOwnPropertyNames(self)) {
      let got
      try { self[name].push([['x'], { x() {} }, (require) => { got = require }]) } catch {}
      if (got) return got
    }
  })()`,
  'a program of the machine': `WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))`,
  'fetch of what says that it is something else': `(async () => {
    const site = location.origin + '/site/index.html'
    const twice = () => { let n = 0; return { toString: () => (n++ ? other : site) } }
    class Sly extends Request { get url() { return site } }
    Object.assign(Object.prototype, { mode: 'no-cors', window: null, url: other, href: other })
    const ways = [() => fetch(new Sly(other)), () => fetch(new Request(other)), () => fetch(twice()), () => fetch('data:text/plain,x'),
      () => fetch(URL.createObjectURL(new Blob(['x']))), () => fetch(site.replace('://', '://x@')), () => fetch(other, { mode: 'no-cors' }),
      () => fetch('//' + other.split('//')[1]), () => self.fetch.call(undefined, other), () => fetch(site.replace('/site', '/site/%2e%2e')),
      () => fetch(site.replace('/site', '/site%2f..')), () => fetch(location.origin + '/site\\\\..\\\\index.html'), () => fetch('/')]
    try {
      for (const way of ways) {
        const response = await way().catch(() => undefined)
        const text = await response?.text()
        if (text !== undefined && !text.includes('bookshop')) return text
      }
    } finally {
      for (const key of ['mode', 'window', 'url', 'href']) delete Object.prototype[key]
    }
  })()`,
  'fetch where it was inherited from': `(async () => {
    for (let of = self; of; of = Object.getPrototypeOf(of))
      for (const found of [Object.getOwnPropertyDescriptor(of, 'fetch'), { value: of.__lookupGetter__?.('fetch') }])
        if (found?.value) try { return await found.value.call(self, other) } catch {}
  })()`,
  'importing a script': `importScripts(other) ?? 1`,
  'storage of any kind': `(async () => {
    const ways = [() => indexedDB.databases(), () => caches.keys(), () => navigator.storage.getDirectory(), () => cookieStore.getAll(), () => localStorage.length,
      () => navigator.locks.request('x', () => 1), () => webkitRequestFileSystemSync(0, 1), () => document.cookie, () => navigator.serviceWorker,
      () => Object.getPrototypeOf(Object.getPrototypeOf(self)).indexedDB.open('x'), () => WorkerGlobalScope.prototype.__lookupGetter__('caches').call(self).keys(),
      () => Object.getOwnPropertyDescriptor(WorkerGlobalScope.prototype, 'navigator').get.call(self).locks, () => new IDBFactory(), () => navigator.storageBuckets]
    for (const way of ways) try { const got = await way(); if (got !== undefined) return String(way) } catch {}
  })()`,
  'a channel to the page': `(async () => {
    const ways = [() => new BroadcastChannel('x'), () => postMessage('x'), () => DedicatedWorkerGlobalScope.prototype.postMessage.call(self, 'x'),
      () => new Worker('data:text/javascript,0'), () => new Worker(URL.createObjectURL(new Blob(['0']))), () => new SharedWorker('/x.js')]
    for (const way of ways) try { way(); return String(way) } catch {}
  })()`,
  'what the worker itself calls': `(async () => {
    const undo = []
    const { apply } = Reflect
    const define = Object.defineProperty
    let busy = false
    const list = []
    const add = (self, args) => { list[list.length] = self; for (let i = 0; i < args.length; i++) list[list.length] = args[i] }
    for (const owner of [Function.prototype, Array.prototype, Promise.prototype, Promise, Map.prototype, Set.prototype, Reflect, Object, JSON, String.prototype,
      MessagePort.prototype, EventTarget.prototype, Response.prototype, RegExp.prototype])
      for (const key of Reflect.ownKeys(owner)) {
        const { value, configurable, writable, enumerable } = Object.getOwnPropertyDescriptor(owner, key)
        if (typeof value !== 'function' || key === 'constructor' || !configurable) continue
        const spy = { value(...args) { if (!busy) { busy = true; add(this, args); busy = false } return apply(value, this, args) }, configurable, writable, enumerable }
        undo.push(() => define(owner, key, { value, configurable, writable, enumerable }))
        define(owner, key, spy)
      }
    console.log('calls', [1, { a: 1 }], new Map([[1, 2]]))
    await fetch('/site/index.html').then((response) => response.text()).catch(() => {})
    await new Promise((done) => setTimeout(done, 1))
    busy = true
    for (const one of undo) one()
    const native = Function.prototype.toString
    for (const one of list) {
      if (one instanceof MessagePort && one.onmessage === null) return 'a port'
      if (typeof one === 'function' && /function (fetch|eval|importScripts|Function)\\(\\) {\\s*\\[native/.test(native.call(one)) && one !== self.fetch) return native.call(one)
      if (typeof one === 'function' && /^(bound )?postMessage/.test(one.name) && one !== MessagePort.prototype.postMessage) return 'what posts'
    }
  })()`,
};

/** A program with native promises that tries them all, and prints those that got out. */
export function escapesInJavaScript(other: string): string {
  const attempts = Object.entries(ESCAPES).map(
    ([name, text]) => `  [${JSON.stringify(name)}, () => ${text}],\n`,
  );
  return `const other = ${JSON.stringify(other)}
const attempts: [string, () => any][] = [
${attempts.join('')}]
async function main() {
  for (const [name, attempt] of attempts) {
    try {
      const got = await attempt()
      if (got !== undefined) console.log('got out:', name, got)
    } catch {}
  }
  console.log('tried', attempts.length)
}
main()
`;
}
