/** The pages that are committed are those the list of books makes, and a program that follows their links finds what it should. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { SiteAnswers } from '../../src/site/answers';
import { BOOKS } from '../../src/site/bookshop/books';
import { bookshop } from '../../src/site/bookshop/site';
import { latencyOf } from '../../src/site/latency';
import { readPages } from '../../src/site/pages';
import { attributesOf, linksOf, textOf } from './html';

const ROOT = 'http://bookshop.example/site/';
const files = bookshop();
const pages = [...files].filter(([name]) => name.endsWith('.html'));

test('static/site holds what the list of books makes', () => {
  for (const [name, text] of files) {
    expect(readFileSync(join('static', 'site', name), 'utf8'), `${name}: run npm run bookshop`).toBe(text);
  }
});

describe('the books', () => {
  test('are thirty-two, each another', () => {
    expect(BOOKS).toHaveLength(32);
    expect(new Set(BOOKS.map(({ title }) => title)).size).toBe(32);
    for (const { author, price, stock, about } of BOOKS) {
      expect(author).toMatch(/^\S+ \S+/);
      expect(price).toMatch(/^\d+\.\d\d$/);
      expect(stock).toBeGreaterThanOrEqual(0);
      expect(about).toMatch(/\.$/);
    }
  });

  test('are shown with title and price', () => {
    const page = files.get('books/the-postmans-atlas.html') ?? '';
    expect(textOf(page, 'h1')).toBe('The Postman’s Atlas');
    expect(page).toContain('<p class="price">£16.65</p>');
  });
});

describe('every page', () => {
  test.for(pages)('%s has one heading, a title, a language and whole tags', ([, text]) => {
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(textOf(text, 'title')).toContain(textOf(text, 'h1'));
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    const names = [
      'html',
      'head',
      'body',
      'header',
      'nav',
      'main',
      'footer',
      'h1',
      'h2',
      'p',
      'ul',
      'li',
      'a',
    ];
    for (const name of names) {
      const opened = text.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0;
      expect(text.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0, name).toBe(opened);
    }
    expect(parseDocument(text).children.length).toBeGreaterThan(0);
  });

  test.for(pages)('%s has relative links alone, and their fragments are there', ([name, text]) => {
    const here = new URL(name, ROOT);
    for (const href of [...linksOf(text), ...attributesOf(text, 'link', 'href')]) {
      expect(href).not.toMatch(/^(\w+:|\/)/);
      const { hash, pathname } = new URL(href, here);
      const target = files.get(pathname.replace('/site/', '').replace(/^$/, 'index.html'));
      if (hash !== '') expect(target).toContain(`id="${hash.slice(1)}"`);
    }
  });
});

/** Every address that can be reached, with how many links away it is and how it answers. */
function crawl(): Map<string, { depth: number; status: number }> {
  const answers = new SiteAnswers(readPages());
  const seen = new Map<string, { depth: number; status: number }>();
  const queue = [{ url: `${ROOT}index.html`, depth: 0 }];
  for (const { url, depth } of queue) {
    if (seen.has(url)) continue;
    const answer = answers.answer({ method: 'GET', url, headers: [], followRedirects: false });
    if (!('status' in answer)) throw new Error(`${url} is not answered`);
    seen.set(url, { depth, status: answer.status });
    const text = new TextDecoder().decode(answer.body);
    for (const [name, value] of answer.headers) {
      if (name === 'location') queue.push({ url: new URL(value, url).href, depth: depth + 1 });
    }
    for (const href of linksOf(text)) {
      const target = new URL(href, url);
      target.hash = '';
      queue.push({ url: target.href, depth: depth + 1 });
    }
  }
  return seen;
}

describe('following all links from the home page', () => {
  const seen = crawl();
  const pathsWith = (status: number) =>
    [...seen].filter(([, page]) => page.status === status).map(([url]) => url.replace(ROOT, ''));

  test('leads to every page', () => {
    const reached = new Set([...seen.keys()].map((url) => new URL(url).pathname.replace('/site/', '')));
    expect(pages.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([]);
  });

  test('meets one broken link, one redirect, and pages under a second address', () => {
    expect(pathsWith(404)).toEqual(['books/the-lost-catalogue.html']);
    expect(pathsWith(301)).toEqual(['new.html']);
    const others = pathsWith(200).filter((path) => path === '' || path.includes('?'));
    expect(others.sort()).toEqual([
      '',
      'books/a-queue-of-swans.html?ref=home',
      'books/tea-with-the-tide.html?ref=home',
      'books/the-semaphore-sisters.html?ref=home',
    ]);
  });

  test('no two pages take equally long', () => {
    const times = pages.flatMap(([name]) => {
      const { head, whole } = latencyOf(`/site/${name}`, 0);
      return [head, whole];
    });
    expect(new Set(times).size).toBe(times.length);
    expect(Math.min(...times)).toBeGreaterThan(0.04);
    expect(Math.max(...times)).toBeLessThan(0.15);
  });
});
