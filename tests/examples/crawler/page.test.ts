/** What is read of a page, in both languages. */
import { describe, expect, it } from 'vitest';
import { decode, readPage } from '../../../examples/scraping/crawler/page';
import { callPython, HAS_PYTHON } from './twin';

const URL = 'http://a.example/x/';
const PAGES: [html: string, title: string | null, links: string[]][] = [
  ['', null, []],
  ['<title></title>', null, []],
  ['<title> two\n\twords </title>', 'two words', []],
  ['<title>a &lt; b &amp; c&#233;</title><title>other</title>', 'a < b & c\u00e9', []],
  ['<TITLE>upper</TITLE><A HREF=b>b</A>', 'upper', [`${URL}b`]],
  ['<a href="b">1</a><a href="b#c">2</a><a href="./b">3</a>', null, [`${URL}b`]],
  ['<a href="?a=1&amp;b=2">', null, [`${URL}?a=1&b=2`]],
  ['<a>none</a><a href>empty</a><a href=" ">blank</a>', null, [URL]],
  ['<a href=one href=two>', null, [`${URL}one`]],
  ['<a href="mailto:x@y.example"><a href="http://[oops/">', null, []],
  ['<area href="b"><link href="style.css"><img src="c">', null, [`${URL}b`]],
  ['<base href="/y/"><a href="b">', null, ['http://a.example/y/b']],
  ['<base href="http://b.example/"><base href="/z/"><a href="b">', null, ['http://b.example/b']],
  ['<script>"<a href=b>"</script><!-- <a href=c> --><style><a href=d></style>', null, []],
  ['<p>never <b>closed <a href=b', null, []],
  ['<a href="b"/><br/><A href="c" />', null, [`${URL}b`, `${URL}c`]],
];

describe('a page', () => {
  it.each(PAGES)('%j', (html, title, links) => {
    expect(readPage(html, URL)).toEqual({ title, links });
  });

  it.skipIf(!HAS_PYTHON)('is read the same in Python', () => {
    const results = callPython(PAGES.map(([html]) => ['page', 'read_page', html, URL]));
    expect(results).toEqual(PAGES.map(([, title, links]) => ({ returns: { title, links } })));
  });
});

describe('the charset', () => {
  it.each([
    ['\u00c3\u00a9', 'text/html', '\u00e9'],
    ['\u00e9', 'text/html; charset=iso-8859-1', '\u00e9'],
    ['\u00e9', 'text/html; charset="ISO-8859-1"', '\u00e9'],
    ['<meta charset=utf-8>\u00e9', 'text/html; charset=latin1', '<meta charset=utf-8>\u00e9'],
    ['\u00c3\u00a9', 'text/html; charset=nobody-knows', '\u00e9'],
    ['\u00e9', 'text/html', '\ufffd'],
  ])('of %j, %s', (bytes, type, text) => {
    expect(decode(Buffer.from(bytes, 'latin1'), type)).toBe(text);
  });
});
