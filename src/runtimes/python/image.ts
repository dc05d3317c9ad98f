/**
 * An image of CPython as it is once it has started: its memory, with all modules in it that running a program takes. To start
 * takes seconds of work, and to lay an image into memory a tenth of that. It is made on the reader's own device,
 * the first time, and kept beside the files that Python was started from.
 */
import type { PyodideAPI } from 'pyodide';
import { openCache } from './download';
import { readModule } from './modules';
import { PYTHON_MODULES, prepareModules } from './runtime';

export interface ImageStore {
  /** Undefined where there is none that fits. */
  load(): Promise<ArrayBuffer | undefined>;
  save(image: Uint8Array): Promise<void>;
}

/** Where images of what `folder` serves are kept, under `name`; undefined where the browser keeps nothing. */
export async function openImages(name: string, folder: string): Promise<ImageStore | undefined> {
  const cache = await openCache(name);
  if (cache === undefined) return undefined;
  const prefix = `${folder}image-`;
  const key = `${prefix}${await fingerprint()}`;
  return {
    async load() {
      const found = await cache.match(key);
      return found?.arrayBuffer();
    },
    async save(image) {
      for (const { url } of await cache.keys())
        if (url.startsWith(prefix) && url !== key) await cache.delete(url);
      await cache.put(key, new Response(image as Uint8Array<ArrayBuffer>));
    },
  };
}

/** An image holds the modules of Python beside this file: with other texts it is another. */
async function fingerprint(): Promise<string> {
  const texts = new TextEncoder().encode(PYTHON_MODULES.map(readModule).join('\0'));
  const digest = await crypto.subtle.digest('SHA-256', texts);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws Error where Python's memory holds what can't be written down */
export function takeImage(pyodide: PyodideAPI): Uint8Array {
  prepareModules(pyodide, readModule);
  return pyodide.makeMemorySnapshot();
}
