/**
 * Large arrays and buffers, counted. A browser gives no way to limit a worker's memory, and one that runs out of it takes the whole
 * tab along. What fills memory in seconds is large allocations, so these are added up, and refused beyond a budget. Nothing is given back:
 * what has been collected can't be told from what is held.
 */

/** Bytes that a program may ask for in large pieces. */
const BUDGET = 2 ** 31;
/** Pieces smaller than this are not counted: they take more time than the time limit leaves. */
const LARGE = 2 ** 14;
const BYTES_OF_A_SLOT = 8;

const TYPED = [
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
  ],
  ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
];

/** From now on, for good, a program in this scope that asks for too much gets a RangeError that says so. */
export function limitAllocations(scope: object = globalThis): void {
  let asked = 0;
  const count = (length: unknown, bytesEach: number): void => {
    const bytes = typeof length === 'number' ? length * bytesEach : 0;
    if (!(bytes >= LARGE)) return;
    asked += bytes;
    if (asked > BUDGET)
      throw new RangeError(
        'A program here may ask for 2 GB of memory in large arrays, and this one asked for more.',
      );
  };
  watch(scope, 'Array', BYTES_OF_A_SLOT, count);
  watch(scope, 'ArrayBuffer', 1, count);
  for (const name of TYPED) {
    const bytesEach: unknown = Reflect.get(Reflect.get(scope, name) ?? {}, 'BYTES_PER_ELEMENT');
    if (typeof bytesEach === 'number') watch(scope, name, bytesEach, count);
  }
}

function watch(
  scope: object,
  name: string,
  bytesEach: number,
  count: (length: unknown, each: number) => void,
): void {
  const original: unknown = Reflect.get(scope, name);
  if (typeof original !== 'function') return;
  const look = (args: unknown[]): void => {
    if (args.length === 1) count(args[0], bytesEach);
  };
  const watched: object = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      look(args);
      return Reflect.apply(target, self, args);
    },
    construct(target, args: unknown[], newTarget): object {
      look(args);
      return Reflect.construct(target, args, newTarget === watched ? target : newTarget);
    },
  });
  Object.defineProperty(scope, name, { value: watched, writable: true, configurable: true });
  Object.defineProperty(original.prototype, 'constructor', {
    value: watched,
    writable: true,
    configurable: true,
  });
}
