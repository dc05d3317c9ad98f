import type { Definition } from '../../src/exercises/definition';

export default {
  title: 'The crawler',
  grade: 'hard',
  goal: 'Read every page of the small site once, two at a time and never more. It takes three seconds.',
  hints: [
    'Remember what has been seen, and mark a page before you wait for it, not after. Otherwise two tasks may both set out for it.',
    'From each page, crawl all its links at once: `gather` again, inside `crawl`.',
    'A `Semaphore` with two places goes around `fetch` alone. Who waits for other pages must not hold a place.',
  ],
  chapter: { path: 'use-case/web-scraping', label: 'Asynchronous Web Scraping' },
  checks: [
    { check: 'printsInAnyOrder', lines: ['home', 'news', 'about', 'sport', 'team'] },
    { check: 'together', in: 'fetch', most: 2, least: 2 },
    { check: 'takes', seconds: 3, overlapping: true },
    { check: 'nothingLeft' },
    { check: 'finishes' },
  ],
} satisfies Definition;
