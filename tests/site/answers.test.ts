/** What the site answers, and when, without any connection. */
import { describe, expect, test } from 'vitest';
import { SiteAnswers } from '../../src/site/answers';
import { faultsOf } from '../../src/site/faults';
import { latencyOf } from '../../src/site/latency';
import type { Answer } from '../../src/site/network';
import { createSimulatedServer, SIMULATED_ROOT } from '../../src/site/simulated';

const page = { body: new TextEncoder().encode('0123456789'), contentType: 'text/plain', etag: '"x"' };
const ROOT = 'http://bookshop.example';

function site(scale?: number) {
  const answers = new SiteAnswers(new Map([['/site/a.html', page]]), scale);
  return (path: string, followRedirects = true, method = 'GET') =>
    answered(answers.answer({ method, url: ROOT + path, headers: [], followRedirects }));
}

function answered(answer: Answer) {
  if (!('status' in answer)) throw new Error('no answer');
  return answer;
}

describe('times', () => {
  test('are those of the page, every time some microseconds more', () => {
    const ask = site();
    const { head, whole } = latencyOf('/site/a.html', 0);
    expect(ask('/site/a.html')).toMatchObject({ headAfter: head, bodyAfter: whole });
    expect(whole - head).toBeCloseTo(whole / 5, 6);
    const again = ask('/site/a.html');
    expect(again.bodyAfter).toBeCloseTo(whole + 1e-6, 9);
  });

  test('are longer by what is asked for, which no scale changes', () => {
    expect(site(0)('/site/a.html?delay=2')).toMatchObject({ headAfter: 2, bodyAfter: 2 });
  });

  test('of a redirect are those of both addresses', () => {
    const followed = site()('/site/new.html');
    const redirect = site()('/site/new.html', false);
    const { head } = latencyOf('/site/catalogue/page-1.html', 0);
    expect(redirect).toMatchObject({ status: 301, url: `${ROOT}/site/new.html`, redirects: [] });
    expect(redirect.bodyAfter).toBe(redirect.headAfter);
    expect(followed.headAfter).toBeCloseTo(redirect.headAfter + head, 6);
    expect(followed).toMatchObject({
      status: 404,
      url: `${ROOT}/site/catalogue/page-1.html`,
      redirects: [{ url: `${ROOT}/site/new.html`, status: 301, location: '/site/catalogue/page-1.html' }],
    });
  });
});

describe('faults', () => {
  test('are read from the address, and nonsense is none', () => {
    const none = { delay: 0, fail: 0, status: undefined, silent: false, broken: false };
    expect(faultsOf(`${ROOT}/?ref=home`)).toEqual(none);
    expect(faultsOf(`${ROOT}/?delay=-1&fail=x&status=99&delay=3`)).toEqual(none);
    expect(faultsOf(`${ROOT}/?delay=Infinity`)).toEqual(none);
    expect(faultsOf(`${ROOT}/?delay=.5&fail=2&status=503&silent&broken`)).toEqual({
      ...{ delay: 0.5, fail: 2, status: 503, silent: true, broken: true },
    });
  });

  test('fail as often as it says, for each address by itself', () => {
    const ask = site();
    const statuses = ['?fail=2', '?fail=2', '?fail=2&other', '?fail=2'].map(
      (query) => ask(`/site/a.html${query}`).status,
    );
    expect(statuses).toEqual([503, 503, 503, 200]);
  });

  test('break off in the middle of what was promised', () => {
    const { body, headers, broken } = site()('/site/a.html?broken');
    expect(new TextDecoder().decode(body)).toBe('01234');
    expect(headers).toContainEqual(['content-length', '10']);
    expect(broken).toBe(true);
  });
});

describe('the simulated server', () => {
  const ask = (url: string) =>
    createSimulatedServer()({ method: 'GET', url, headers: [], followRedirects: true });

  test('is the site under its own name', () => {
    expect(ask(`${SIMULATED_ROOT}index.html`)).toMatchObject({ status: 200 });
    expect(ask(`${ROOT}/robots.txt`)).toMatchObject({ status: 200 });
    expect(ask(`${SIMULATED_ROOT}?silent`)).toEqual({ silent: true });
  });

  test('is nowhere else', () => {
    expect(ask('http://elsewhere.example/')).toEqual({
      refused: 'getaddrinfo ENOTFOUND elsewhere.example',
      after: 0.02,
    });
    expect(ask('https://bookshop.example/')).toMatchObject({
      refused: 'connect ECONNREFUSED bookshop.example:443',
    });
  });

  test('counts for one program alone', () => {
    expect(ask(`${SIMULATED_ROOT}?fail=1`)).toMatchObject({ status: 503 });
    expect(ask(`${SIMULATED_ROOT}?fail=1`)).toMatchObject({ status: 503 });
  });
});
