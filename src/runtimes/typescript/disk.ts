/**
 * A small disk in memory, under the names of `node:fs`: a program that keeps its results in a file can be run where there
 * are no files, and leaves none behind. It has one folder, and is gone with the program.
 */

/** Bytes, in all files together. */
const CAPACITY = 10_000_000;

type Encoding = string | { encoding?: string | null; flag?: string } | null | undefined;

const NUMBERS = { ENOENT: -2, ENOSPC: -28 };
const WORDS = { ENOENT: 'no such file or directory', ENOSPC: 'no space left on device' };

export interface Disk {
  existsSync(path: string): boolean;
  readFileSync(path: string, encoding?: Encoding): string | Uint8Array;
  writeFileSync(path: string, data: string | Uint8Array, options?: Encoding): void;
  appendFileSync(path: string, data: string | Uint8Array): void;
  rmSync(path: string, options?: { force?: boolean }): void;
}

export function createDisk(): Disk {
  const files = new Map<string, Uint8Array>();

  const write = (path: string, data: string | Uint8Array, isAppended: boolean): void => {
    const name = nameOf(path);
    if (name === undefined) throw failure('ENOENT', 'open', path);
    const before = (isAppended && files.get(name)) || new Uint8Array();
    const more = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const others = [...files].reduce((sum, [other, { length }]) => sum + (other === name ? 0 : length), 0);
    if (others + before.length + more.length > CAPACITY) throw failure('ENOSPC', 'write');
    const after = new Uint8Array(before.length + more.length);
    after.set(before);
    after.set(more, before.length);
    files.set(name, after);
  };

  return {
    existsSync: (path) => files.has(nameOf(path) ?? ''),
    readFileSync(path, encoding) {
      const content = files.get(nameOf(path) ?? '');
      if (content === undefined) throw failure('ENOENT', 'open', path);
      const name = typeof encoding === 'string' ? encoding : encoding?.encoding;
      return name ? new TextDecoder(name).decode(content) : content.slice();
    },
    writeFileSync: (path, data, options) =>
      write(path, data, typeof options === 'object' && options?.flag === 'a'),
    appendFileSync: (path, data) => write(path, data, true),
    rmSync(path, { force = false } = {}) {
      if (!files.delete(nameOf(path) ?? '') && !force) throw failure('ENOENT', 'lstat', path);
    },
  };
}

/** A file of the one folder there is; undefined for one in another. */
function nameOf(path: string): string | undefined {
  const name = String(path).replace(/^(?:\.\/)+/, '');
  return name === '' || name.includes('/') ? undefined : name;
}

/** As Node words it. */
function failure(code: keyof typeof NUMBERS, syscall: string, path?: string): Error {
  const what = path === undefined ? syscall : `${syscall} '${path}'`;
  const error = new Error(`${code}: ${WORDS[code]}, ${what}`);
  return Object.assign(error, { errno: NUMBERS[code], code, syscall, ...(path !== undefined && { path }) });
}
