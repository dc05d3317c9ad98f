/**
 * The names that a program finds in a worker's global scope: the language's own, and of the platform what computes, or
 * moves bytes about. A name that a browser adds tomorrow is none of them until somebody has thought about it.
 */
const LANGUAGE = [
  ...[
    'Object',
    'Array',
    'Number',
    'Boolean',
    'String',
    'Symbol',
    'BigInt',
    'Date',
    'Promise',
    'RegExp',
    'Proxy',
  ],
  ...[
    'Error',
    'AggregateError',
    'EvalError',
    'RangeError',
    'ReferenceError',
    'SuppressedError',
    'SyntaxError',
  ],
  ...['TypeError', 'URIError', 'InternalError', 'globalThis', 'JSON', 'Math', 'Intl', 'Reflect', 'Temporal'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Iterator', 'AsyncIterator'],
  ...['DisposableStack', 'AsyncDisposableStack', 'ArrayBuffer', 'SharedArrayBuffer', 'Atomics', 'DataView'],
  ...[
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
  ],
  ...['Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['NaN', 'Infinity', 'undefined', 'parseFloat', 'parseInt', 'isFinite', 'isNaN', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
];

const PLATFORM = [
  ...[
    'console',
    'self',
    'name',
    'location',
    'origin',
    'isSecureContext',
    'crossOriginIsolated',
    'constructor',
  ],
  ...['WorkerGlobalScope', 'DedicatedWorkerGlobalScope', 'WorkerLocation', 'EventTarget', 'addEventListener'],
  ...[
    'removeEventListener',
    'dispatchEvent',
    'when',
    'onerror',
    'onrejectionhandled',
    'onunhandledrejection',
  ],
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'requestAnimationFrame'],
  ...['cancelAnimationFrame', 'queueMicrotask', 'structuredClone', 'reportError', 'atob', 'btoa'],
  ...['Event', 'CustomEvent', 'ErrorEvent', 'MessageEvent', 'ProgressEvent', 'PromiseRejectionEvent'],
  ...[
    'DOMException',
    'QuotaExceededError',
    'AbortController',
    'AbortSignal',
    'MessageChannel',
    'MessagePort',
  ],
  ...['performance', 'Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure'],
  ...['scheduler', 'Scheduler', 'TaskController', 'TaskSignal', 'TaskPriorityChangeEvent', 'Observable'],
  ...['Subscriber', 'crypto', 'Crypto', 'CryptoKey', 'SubtleCrypto', 'TextEncoder', 'TextDecoder'],
  ...['TextEncoderStream', 'TextDecoderStream', 'CompressionStream', 'DecompressionStream', 'ReadableStream'],
  ...['ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest'],
  ...['ReadableStreamDefaultController', 'ReadableByteStreamController', 'WritableStream'],
  ...['WritableStreamDefaultWriter', 'WritableStreamDefaultController', 'TransformStream'],
  ...['TransformStreamDefaultController', 'ByteLengthQueuingStrategy', 'CountQueuingStrategy'],
  ...['fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'File', 'FileReader', 'FileReaderSync'],
  ...['URL', 'URLSearchParams', 'URLPattern'],
];

export const ALLOWED: ReadonlySet<string> = new Set([...LANGUAGE, ...PLATFORM]);
