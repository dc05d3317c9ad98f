/**
 * How requests of the site are answered. Files whose names hold a hash come from what is kept: they never change. All else
 * comes from the network as long as there is one, so that a reload always shows what is published.
 */
import { canonical, HASHED, type Kept, type KeptFile, NOT_FOUND, RUNS_PROGRAMS, SITE } from './files';
import type { Keeper } from './keep';
import { workerPolicy } from './policy';
import type { AnswerEvent } from './scope';

/** Real milliseconds after which a page that is kept is shown rather than waited for. */
const PATIENCE = 4000;

export class Answers {
  private readonly files = new Map<string, KeptFile>();

  constructor(
    private readonly base: string,
    kept: Kept,
    private readonly keeper: Keeper,
  ) {
    for (const file of kept.files) this.files.set(canonical(file[0]), file);
  }

  /** Undefined where the request is none of ours: the browser does what it does without us. */
  answer({ request, preloadResponse }: AnswerEvent): Promise<Response> | undefined {
    const { url, method, mode, destination, headers } = request;
    if (method !== 'GET' || !url.startsWith(this.base) || headers.has('range')) return undefined;
    const address = url.slice(this.base.length).replace(/[?#].*$/, '');
    if (destination === 'worker' && RUNS_PROGRAMS.test(address))
      return this.hashed(request).then((script) => this.closed(script));
    if (address.startsWith(HASHED)) return this.hashed(request);
    const fresh = async () => (await preloadResponse) ?? fetch(request);
    if (mode === 'navigate') return this.page(address, fresh());
    const file = this.files.get(canonical(address));
    if (file === undefined && !address.startsWith(SITE)) return undefined;
    return this.fallBack(fresh(), file);
  }

  private async hashed(request: Request): Promise<Response> {
    return (await this.keeper.findHashed(request.url)) ?? fetch(request);
  }

  private async page(address: string, fresh: Promise<Response>): Promise<Response> {
    const file = this.files.get(canonical(address));
    const kept = () => (file ? this.keeper.find(file) : undefined);
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const inTime = await Promise.race([fresh, late]).catch(() => undefined);
    if (inTime !== undefined) return inTime;
    return (await kept()) ?? fresh.catch(() => this.unreachable());
  }

  /** The page for addresses that there are none for, which says something else when it finds this mark. */
  private async unreachable(): Promise<Response> {
    const file = this.files.get(canonical(NOT_FOUND));
    const text = (file && (await (await this.keeper.find(file))?.text())) ?? UNREACHABLE;
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return new Response(text.replace('<html', '<html data-unreachable'), { status: 503, headers });
  }

  private async fallBack(fresh: Promise<Response>, file: KeptFile | undefined): Promise<Response> {
    try {
      return await fresh;
    } catch (error) {
      const kept = file && (await this.keeper.find(file));
      if (kept) return kept;
      // All of the small site is kept: what is not there has never been.
      if (file === undefined) return new Response('Not found\n', { status: 404, statusText: 'Not Found' });
      throw error;
    }
  }

  /** A worker takes its policy from its own answer, which a host of files cannot give one. */
  private closed(response: Response): Response {
    const headers = new Headers(response.headers);
    headers.set('content-security-policy', workerPolicy(this.base));
    return new Response(response.body, { headers, status: response.status, statusText: response.statusText });
  }
}

const UNREACHABLE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Not kept</title><p>You are offline, and this page is not kept on this device.</p>';
