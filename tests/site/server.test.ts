/** The small site over real connections on loopback: nothing here depends on how quick a machine is. */
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalSite, serveSite } from '../../src/site/server';

let site: LocalSite;

beforeAll(async () => {
  site = await serveSite({ scale: 0 });
});
afterAll(() => site.close());

/** Of an address as it's written, which `fetch` would tidy. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.root);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject).end();
  });
}

describe('the loopback server', () => {
  test('hands out pages as they are, with their type and length', async () => {
    const response = await fetch(`${site.root}index.html`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(Number(response.headers.get('content-length'))).toBe(new TextEncoder().encode(text).length);
    expect(text).toContain('<h1>A bookshop for those who wait</h1>');
    expect(await (await fetch(site.root)).text()).toBe(text);
  });

  test('has a page that nobody changed no second time', async () => {
    const etag = (await fetch(`${site.root}about.html`)).headers.get('etag') ?? '';
    const again = await fetch(`${site.root}about.html`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test('tells robots where not to go', async () => {
    const response = await fetch(new URL('/robots.txt', site.root));
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toContain('Disallow: /site/staff/');
  });

  test('redirects what has moved', async () => {
    const response = await fetch(`${site.root}new.html`);
    expect([response.status, response.redirected, response.url]).toEqual([
      200,
      true,
      `${site.root}catalogue/page-1.html`,
    ]);
  });

  test('says what is not there, and what cannot be done', async () => {
    expect((await fetch(`${site.root}nowhere.html`)).status).toBe(404);
    expect((await fetch(`${site.root}../package.json`)).status).toBe(404);
    expect(await statusOf('/site/../../package.json')).toBe(404);
    expect(await statusOf('http://elsewhere.example/')).toBe(400);
    const posted = await fetch(site.root, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(site.root, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('what may go wrong on request', () => {
  test('a status, and failures before an answer', async () => {
    expect((await fetch(`${site.root}?status=418`)).status).toBe(418);
    const first = await fetch(`${site.root}?fail=1`);
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '0']);
    expect((await fetch(`${site.root}?fail=1`)).status).toBe(200);
  });

  test('a body that breaks off', async () => {
    const response = await fetch(`${site.root}?broken`);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('silence, until whoever waits gives up', async () => {
    const controller = new AbortController();
    const response = fetch(`${site.root}?silent`, { signal: controller.signal });
    // Another answer is there before: this one has no more to come than that.
    await fetch(site.root);
    controller.abort();
    await expect(response).rejects.toThrow('aborted');
  });

  test('a delay', async () => {
    const began = performance.now();
    await fetch(`${site.root}?delay=0.05`);
    expect(performance.now() - began).toBeGreaterThan(45);
  });
});
