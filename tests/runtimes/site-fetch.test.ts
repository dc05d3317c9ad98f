/** What a program in a browser may fetch, and what goes wrong when its address asks for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFetch } from '../../src/runtimes/site-fetch';
import { type LocalSite, serveSite } from '../../src/site/server';

let site: LocalSite;
let origin = '';
let sent: string[] = [];

beforeAll(async () => {
  site = await serveSite({ scale: 0 });
  origin = new URL(site.root).origin;
});
afterAll(() => site.close());

/** A host that knows nothing of faults: only what is asked for it gets. */
const plainHost: typeof fetch = (input, init) => {
  const url = new URL(String(input));
  sent.push(url.pathname + url.search);
  url.search = '';
  return fetch(url, init);
};

function guarded(original: typeof fetch = plainHost, base = '/'): typeof fetch {
  sent = [];
  return siteFetch(original, { origin, base, refusal: 'Not here.' });
}

describe('what may be fetched', () => {
  it.each([
    '/site/index.html',
    '/site/',
    '/site/books/half-a-ladder.html',
    '/robots.txt',
    '/site/about.html#hours',
  ])('%s', async (path) => {
    expect((await guarded()(path)).status).toBe(200);
  });

  it.each([
    ...['/', '/index.html', '/site/../index.html', '/site/%2e%2e/index.html', '/site/..%2findex.html'],
    ...[
      '/site/a%2fb.html',
      '/site//index.html',
      '/site\\..\\index.html',
      '/sites/x.html',
      '/x/site/index.html',
    ],
    ...[
      '/site/%00',
      '/robots.txt?x',
      '/robots.txt/',
      '//elsewhere.example/site/',
      'http://elsewhere.example/site/x',
    ],
    ...['data:text/plain,x', 'file:///site/index.html', 'http://127.0.0.1:1/site/index.html'],
  ])('not %s', async (path) => {
    await expect(guarded()(path)).rejects.toThrow('Not here.');
    expect(sent).toEqual([]);
  });

  it('nothing else behind the back of whoever looks', async () => {
    const address = { count: 0, toString: () => (address.count++ === 0 ? '/site/index.html' : '/secret') };
    // biome-ignore lint/suspicious/noExplicitAny: what a program may hand over has no type.
    await guarded()(address as any);
    expect(sent).toEqual(['/site/index.html']);
  });

  it('no place that a host leads to', async () => {
    const leading: typeof fetch = async () =>
      Object.defineProperties(new Response('secret'), {
        redirected: { value: true, configurable: true },
        url: { value: `${origin}/secret`, configurable: true },
      });
    await expect(guarded(leading)('/site/index.html')).rejects.toThrow(`Not here. This was ${origin}/secret`);
  });

  it('only beneath the guide, where that is not all there is on the host', async () => {
    const host: typeof fetch = async (input) => {
      sent.push(new URL(String(input)).pathname);
      return new Response('');
    };
    const fetchThere = guarded(host, '/guide/');
    for (const path of ['/guide/site/index.html', '/robots.txt', '/guide/site/new.html'])
      await fetchThere(path);
    expect(sent).toEqual([
      '/guide/site/index.html',
      '/guide/robots.txt',
      '/guide/site/catalogue/page-1.html',
    ]);
    await expect(fetchThere('/site/index.html')).rejects.toThrow('Not here.');
  });
});

describe('an answer', () => {
  it('has the address that was asked, without its fragment, also where the host leads to another', async () => {
    const clean: typeof fetch = async () =>
      Object.defineProperties(new Response('x'), {
        redirected: { value: true, configurable: true },
        url: { value: `${origin}/site/about`, configurable: true },
      });
    const response = await guarded(clean)('/site/about.html#hours');
    expect([response.url, response.redirected]).toEqual([`${origin}/site/about.html`, false]);
  });

  it('comes from where a page has moved to, or says so to whoever wants to know', async () => {
    const fetchPage = guarded();
    const followed = await fetchPage('/site/new.html');
    expect([followed.url, followed.redirected]).toEqual([`${origin}/site/catalogue/page-1.html`, true]);
    const manual = await fetchPage('/site/new.html', { redirect: 'manual' });
    expect([manual.status, manual.headers.get('location'), manual.statusText]).toEqual([
      301,
      `${origin}/site/catalogue/page-1.html`,
      'Moved Permanently',
    ]);
    await expect(fetchPage('/site/new.html', { redirect: 'error' })).rejects.toThrow(TypeError);
  });

  it('is to what was asked: its method, its headers, as a Request has them too', async () => {
    let method: string | undefined;
    const noting: typeof fetch = async (_, init) => {
      method = init?.method;
      return new Response('');
    };
    await guarded(noting)(new Request(`${origin}/site/`, { method: 'HEAD' }));
    expect(method).toBe('HEAD');
  });
});

describe('faults', () => {
  it('a status: the request is real, its answer replaced', async () => {
    const response = await guarded()('/site/index.html?status=418');
    expect([response.status, response.statusText, await response.text()]).toEqual([
      418,
      "I'm a Teapot",
      '418\n',
    ]);
    expect(response.url).toBe(`${origin}/site/index.html?status=418`);
    expect(sent).toEqual(['/site/index.html?status=418']);
    expect((await guarded()('/site/?status=204')).body).toBeNull();
  });

  it('so many failures, and then the page', async () => {
    const fetchPage = guarded();
    const seen = [];
    for (let i = 0; i < 3; i++) {
      const { status, headers } = await fetchPage('/site/index.html?fail=2');
      seen.push([status, headers.get('retry-after')]);
    }
    expect(seen).toEqual([
      [503, '0'],
      [503, '0'],
      [200, null],
    ]);
  });

  it('half of a body', async () => {
    const whole = await (await guarded()('/site/index.html')).arrayBuffer();
    const response = await guarded()('/site/index.html?broken');
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBe(Math.ceil(whole.byteLength / 2));
    await expect(reader?.read()).rejects.toThrow('network error');
  });

  it('silence and delay, which end with the signal', async () => {
    for (const query of ['silent', 'delay=3000']) {
      const controller = new AbortController();
      const response = guarded()(`/site/index.html?${query}`, { signal: controller.signal });
      await fetch(site.root);
      controller.abort();
      await expect(response).rejects.toThrow('aborted');
    }
    expect((await guarded()('/site/index.html?delay=0.001')).status).toBe(200);
  });
});
