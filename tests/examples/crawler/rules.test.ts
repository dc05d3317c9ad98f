/** What is asked of a crawler: robots.txt, pauses, and how it reads them in both languages. */
import { describe, expect, it } from 'vitest';
import { backoff, LONGEST, retryAfter } from '../../../examples/scraping/crawler/backoff';
import { readRules } from '../../../examples/scraping/crawler/robots';
import { callPython, HAS_PYTHON } from './twin';

describe('robots.txt', () => {
  const url = 'http://a.example/robots.txt';
  const allowed = (text: string, path: string) => readRules(url, text).allows(`http://a.example${path}`);

  it.each([
    ['', '/', true],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow: /x', '/x/y?z', false],
    ['User-agent: *\nDisallow: /x', '/y', true],
    ['User-agent: other\nDisallow: /', '/x', true],
    ['user-AGENT: Inside-Asyncio-Crawler # us\ndisallow: /x\n\nUser-agent: *\nDisallow: /y', '/x', false],
    ['User-agent: inside-asyncio-crawler\nDisallow: /x\n\nUser-agent: *\nDisallow: /y', '/y', true],
    ['User-agent: *\nAllow: /x/open\nDisallow: /x', '/x/open/1', true],
    ['User-agent: *\nDisallow: /x\nAllow: /x/open', '/x/open/1', true],
    ['User-agent: *\nDisallow: /*/private$', '/a/private', false],
    ['User-agent: *\r\nDisallow: /%7ex', '/~x', true],
    ['<html>no rules at all</html>', '/x', true],
  ])('%j: %s, %s', (text, path, expected) => {
    expect(allowed(text, path)).toBe(expected);
  });

  it.each([
    ['', 0],
    ['User-agent: *\nCrawl-delay: 2', 2],
    ['User-agent: *\nCrawl-delay: 0.5', 0.5],
    ['User-agent: *\nCrawl-delay: soon', 0],
    ['User-agent: *\nCrawl-delay: -3', 0],
    ['User-agent: *\nCrawl-delay: 9\n\nUser-agent: inside-asyncio-crawler\nCrawl-delay: 1', 1],
  ])('%j asks for %d s', (text, delay) => {
    expect(readRules(url, text).delay).toBe(delay);
  });

  it.skipIf(!HAS_PYTHON)('asks for whole seconds in Python, no fewer than it says', () => {
    const delays = ['2', '0.5', '1.2', 'soon'];
    const results = callPython(
      delays.map((delay) => [
        'robots',
        'ReadRules',
        url,
        `User-agent: *\nCrawl-delay: ${delay}\nDisallow: /x`,
      ]),
    );
    const read = results.map((result) => ('returns' in result ? result.returns : result.raises));
    expect(read).toMatchObject([2, 1, 2, 0].map((delay) => ({ delay })));
  });
});

describe('the pause before another attempt', () => {
  it('doubles, of which chance takes half at most', () => {
    const pauses = (random: number) => [1, 2, 3, 4].map((failures) => backoff(failures, 0.5, () => random));
    expect(pauses(1)).toEqual([0.5, 1, 2, 4]);
    expect(pauses(0)).toEqual([0.25, 0.5, 1, 2]);
  });

  it('has an end', () => {
    expect(backoff(30, 0.5, () => 1)).toBe(LONGEST);
    expect(backoff(3, 0, () => 1)).toBe(0);
  });
});

describe('Retry-After', () => {
  const NOW = Date.UTC(2026, 0, 1, 12, 0, 0);
  const CASES: [string | null, number][] = [
    [null, 0],
    ['', 0],
    ['120', 120],
    [' 0 ', 0],
    ['-5', 0],
    ['1.5', 0],
    ['soon', 0],
    ['Thu, 01 Jan 2026 12:00:30 GMT', 30],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
    ['GMT', 0],
  ];

  it.each(CASES)('%j is %d s', (header, seconds) => {
    expect(retryAfter(header, NOW)).toBe(seconds);
  });

  it.skipIf(!HAS_PYTHON)('is the same in Python', () => {
    const results = callPython(CASES.map(([header]) => ['backoff', 'retry_after', header, NOW / 1000]));
    expect(results).toEqual(CASES.map(([, seconds]) => ({ returns: seconds })));
  });
});
