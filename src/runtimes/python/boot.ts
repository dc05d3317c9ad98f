/** Starts CPython in a browser's worker. */
import type { loadPyodide as LoadPyodide } from 'pyodide';
import { countingFetch, type OnProgress } from './download';
import { limitMemory } from './memory';
import { readModule } from './modules';
import { createPythonRuntime, type PythonRuntime } from './runtime';

// Named one by one, so that the bundler serves just these.
const LOADER = new URL('pyodide/pyodide.mjs', import.meta.url).href;
const FILES = [
  new URL('pyodide/pyodide.asm.mjs', import.meta.url),
  new URL('pyodide/pyodide.asm.wasm', import.meta.url),
  new URL('pyodide/python_stdlib.zip', import.meta.url),
  new URL('pyodide/pyodide-lock.json', import.meta.url),
];

export async function boot(onProgress: OnProgress): Promise<PythonRuntime> {
  const folder = new URL('.', LOADER).href;
  const missing = FILES.find((file) => new URL('.', file).href !== folder);
  if (missing) throw new Error(`${missing} is not beside ${LOADER}`);
  limitMemory();
  refuseScripts();
  const { fetch } = globalThis;
  globalThis.fetch = countingFetch(folder.split('/').at(-2) ?? 'pyodide', onProgress);
  try {
    const { loadPyodide }: { loadPyodide: typeof LoadPyodide } = await import(
      /* webpackIgnore: true */ LOADER
    );
    const pyodide = await loadPyodide({ indexURL: folder });
    onProgress('Starting Python');
    return createPythonRuntime(pyodide, readModule);
  } finally {
    globalThis.fetch = fetch;
  }
}

/**
 * The bundler makes classic workers of all. Pyodide wants a worker of modules, and takes for one whatever cannot
 * import scripts; `import()`, which is all it needs, works in both.
 */
function refuseScripts(): void {
  const value = (): never => {
    throw new TypeError('Scripts cannot be imported here');
  };
  Object.defineProperty(globalThis, 'importScripts', { value, configurable: true });
}
