/** Starts CPython in a browser's worker. */
import type { loadPyodide as LoadPyodide, PyodideAPI } from 'pyodide';
import { countingFetch, keepModules, type OnProgress } from './download';
import { type ImageStore, openImages, takeImage } from './image';
import { limitMemory } from './memory';
import { readModule } from './modules';
import { createPythonRuntime, type PythonRuntime } from './runtime';

// Named one by one, so that the bundler serves just these.
const LOADER = new URL('pyodide/pyodide.mjs', import.meta.url).href;
const MACHINE = new URL('pyodide/pyodide.asm.mjs', import.meta.url).href;
const FILES = [
  MACHINE,
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
  const name = folder.split('/').at(-2) ?? 'pyodide';
  globalThis.fetch = countingFetch(name, onProgress);
  try {
    const { loadPyodide }: { loadPyodide: typeof LoadPyodide } = await import(
      /* webpackIgnore: true */ LOADER
    );
    const images = await openImages(name, folder).catch(() => undefined);
    const pyodide = await start(loadPyodide, folder, images);
    await keepModules(name, [LOADER, MACHINE], fetch).catch(() => {});
    onProgress('Starting Python');
    return createPythonRuntime(pyodide, readModule);
  } finally {
    globalThis.fetch = fetch;
  }
}

/** From an image where there is one; else at length, and an image is kept for the next time. */
async function start(
  loadPyodide: typeof LoadPyodide,
  indexURL: string,
  images: ImageStore | undefined,
): Promise<PyodideAPI> {
  if (images === undefined) return loadPyodide({ indexURL });
  try {
    const image = await images.load();
    if (image !== undefined) return await loadPyodide({ indexURL, _loadSnapshot: image });
  } catch {
    // Whatever is wrong with it, Python can be started without.
  }
  const pyodide = await loadPyodide({ indexURL, _makeSnapshot: true });
  try {
    // Waited for, since this worker may come to its end as soon as its program does.
    await images.save(takeImage(pyodide));
  } catch {
    // The next start takes as long as this one.
  }
  return pyodide;
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
