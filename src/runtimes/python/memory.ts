/**
 * Holds CPython to so much memory: what goes beyond fails in Python, as a MemoryError, instead of in the browser. All
 * of Python's memory is one piece that grows.
 */
const MOST_BYTES = 512 * 1024 * 1024;
const PAGE = 65_536;

let refused = false;

/** Whether it has asked for more than that. */
export function isMemoryUsedUp(): boolean {
  return refused;
}

export function limitMemory(most = MOST_BYTES): void {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (this.buffer.byteLength + pages * PAGE > most) {
      refused = true;
      throw new RangeError('Python has used up its memory');
    }
    return grow.call(this, pages);
  };
}
