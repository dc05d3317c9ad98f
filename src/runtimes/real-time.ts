/**
 * The real clock of the side that watches a program, as opposed to the virtual one that the program lives on. What it
 * uses is taken when the module loads, before any program can have replaced it.
 */
const { performance, setTimeout, clearTimeout } = globalThis;
const channel = typeof MessageChannel === 'undefined' ? undefined : MessageChannel;
const post = typeof MessagePort === 'undefined' ? undefined : MessagePort.prototype.postMessage;
const { apply } = Reflect;
const immediate = 'setImmediate' in globalThis ? globalThis.setImmediate : undefined;

/** Real seconds from some fixed moment. */
export function now(): number {
  return performance.now() / 1000;
}

/** Calls back once after so many real seconds; the function it returns calls that off. */
export function after(seconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, seconds * 1000);
  return () => clearTimeout(timer);
}

/**
 * Lets the host have its turn: every microtask that was ready has run when it resolves. A message, where there is no
 * `setImmediate`, because browsers hold nested timeouts back for several milliseconds.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (immediate) immediate(() => resolve());
    else if (channel && post) {
      const { port1, port2 } = new channel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      apply(post, port2, [null]);
    } else setTimeout(() => resolve(), 0);
  });
}
