/**
 * The files of one build, in a cache of their own. What another build has kept already is not fetched again; what two
 * builds have under one name cannot be taken for each other, since the name, or the key, holds a hash.
 */
import { HASHED, type Kept, type KeptFile, NOT_FOUND } from './files';

/** As many at a time: the reader's own requests come first. */
const AT_ONCE = 4;

export class Keeper {
  private readonly name: string;

  /** `base` is the address of the guide: another one may live on the same host. */
  constructor(
    private readonly base: string,
    private readonly kept: Kept,
  ) {
    this.name = `${this.family}${kept.version}`;
  }

  private get family(): string {
    return `guide ${new URL(this.base).pathname} `;
  }

  private get marker(): string {
    return `${this.base}?complete`;
  }

  /** @throws where a file is not there, is another than this build has, or does not fit */
  async keepAll(): Promise<void> {
    const cache = await caches.open(this.name);
    const left = [...this.kept.files];
    const keepSome = async (): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) await this.keep(cache, file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, keepSome));
    await cache.put(this.marker, new Response());
  }

  async find(file: KeptFile): Promise<Response | undefined> {
    const cache = await caches.open(this.name);
    return cache.match(this.key(file));
  }

  /** Of builds before this one, too: a page that is open may belong to one. */
  findHashed(url: string): Promise<Response | undefined> {
    return caches.match(url);
  }

  /** Earlier builds go, but for what pages of the last one may still load. */
  async forgetOthers(): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(this.family) && name !== this.name);
    let last: string | undefined;
    for (const name of names) {
      const cache = await caches.open(name);
      if (await cache.match(this.marker)) last = name;
    }
    for (const name of names) if (name !== last) await caches.delete(name);
    if (last !== undefined) await this.thinOut(await caches.open(last));
  }

  private async thinOut(cache: Cache): Promise<void> {
    const own = new Set(this.kept.files.map((file) => this.key(file)));
    for (const { url } of await cache.keys()) {
      const isPart = url.startsWith(this.base + HASHED) && !own.has(url);
      if (!isPart && url !== this.marker) await cache.delete(url);
    }
  }

  private async keep(cache: Cache, file: KeptFile): Promise<void> {
    const key = this.key(file);
    if (await cache.match(key)) return;
    const [address, integrity] = file;
    const found = await caches.match(key);
    await cache.put(key, found ?? (await fetchWhole(this.base + address, integrity)));
  }

  private key([address, integrity]: KeptFile): string {
    const url = this.base + address;
    return integrity === undefined ? url : `${url}?${encodeURIComponent(integrity)}`;
  }
}

async function fetchWhole(url: string, integrity: string | undefined): Promise<Response> {
  const options: RequestInit = integrity === undefined ? {} : { integrity, cache: 'no-cache' };
  const response = await fetch(url, options);
  if (!response.ok && !url.endsWith(NOT_FOUND)) throw new Error(`${url}: ${response.status}`);
  // A page that was reached over a redirect may not be the answer to a navigation later.
  return new Response(response.body, { headers: response.headers });
}
