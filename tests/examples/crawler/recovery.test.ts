/** What is found in a file that an earlier run left. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entry, lineOf } from '../../../examples/scraping/crawler/lines';
import { recover } from '../../../examples/scraping/crawler/recovery';
import { Store } from '../../../examples/scraping/crawler/store';
import { newFile } from './run';

const START = 'http://a.example/';
const page = (url: string, title = ''): Entry => ({ url, depth: 0, status: 200, title, links: [] });
const MOVED: Entry = { url: 'http://a.example/b', depth: 1, status: 301, location: START };
const FAILED: Entry = { url: 'http://a.example/c', depth: 1, status: null, error: 'no answer' };

function recovered(text: string) {
  const file = newFile();
  writeFileSync(file, text);
  const fd = openSync(file, 'r');
  try {
    return recover(fd, START);
  } finally {
    closeSync(fd);
  }
}

describe('recovery', () => {
  it('finds each line', () => {
    const [first, second, third] = [page(START), MOVED, FAILED].map(lineOf);
    const places = new Map([
      [START, [0, first.length - 1]],
      [MOVED.url, [first.length, second.length - 1]],
      [FAILED.url, [first.length + second.length, third.length - 1]],
    ]);
    const whole = first + second + third;
    expect(recovered(whole)).toEqual({ places, size: whole.length });
    expect(recovered('')).toEqual({ places: new Map(), size: 0 });
  });

  it('takes the last of several lines for one address', () => {
    const [first, second] = [page(START), page(START, 'later')].map(lineOf);
    expect(recovered(first + second)).toEqual({
      places: new Map([[START, [first.length, second.length - 1]]]),
      size: first.length + second.length,
    });
  });

  it('leaves out a half-written line, wherever it broke off', () => {
    const first = lineOf(page(START));
    const second = lineOf(page('http://a.example/\u00e9', '\u00e9'));
    for (let length = 0; length < second.length; length++) {
      expect(recovered(first + second.slice(0, length))).toMatchObject({ size: first.length });
      expect(recovered(first.slice(0, length)), 'of the first line').toMatchObject(
        length < first.length ? { size: 0 } : { size: first.length },
      );
    }
  });

  it('takes lines and files of any length', () => {
    const long = lineOf(page(START, 'x'.repeat(3_000_000)));
    const short = lineOf(MOVED);
    expect(recovered(long + short)).toMatchObject({ size: long.length + short.length });
  });

  it.each([
    ['', 1, '\n'],
    ['no JSON', 1, 'notes\n'],
    ['no line of ours that breaks off', 1, 'notes'],
    ['a list', 1, '[]\n'],
    ['null', 1, 'null\n'],
    ['too little', 1, '{"url":"http://a.example/","depth":0}\n'],
    ['a line of something else after ours', 2, `${lineOf(page(START))}{"name":"x"}\n`],
    ['a line between ours', 2, `${lineOf(page(START))}{"url":"http\n${lineOf(MOVED)}`],
  ])('refuses %s', (_, line, text) => {
    expect(recovered(text)).toEqual({ problem: `line ${line} is none of this crawler: choose another file` });
  });

  it('refuses another crawl', () => {
    const text = lineOf(page('http://b.example/'));
    expect(recovered(text)).toEqual({
      problem: 'holds a crawl that began at http://b.example/: choose another file',
    });
  });
});

describe('the store', () => {
  it('gives back what it was given, now and later', () => {
    const file = newFile();
    const store = Store.open(file, START);
    const entries = [page(START, '\u00e9\u2028"\n'), MOVED, FAILED];
    for (const entry of entries) store.add(entry);
    store.close();
    const again = Store.open(file, START);
    expect(entries.map(({ url }) => again.get(url))).toEqual(entries);
    expect(again.get('http://a.example/never')).toBeUndefined();
    expect(again.cutOff).toBe(0);
    again.close();
  });
});
