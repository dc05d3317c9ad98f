/** Addresses: one spelling for each, in both languages. */
import { describe, expect, it } from 'vitest';
import { canonical, hostOf } from '../../../examples/scraping/crawler/urls';
import { callPython, HAS_PYTHON } from './twin';

const BASE = 'http://base.example/d1/d2/page.html?old';

const CASES: [href: string, address: string | null][] = [
  ['http://a.example', 'http://a.example/'],
  ['HTTP://A.Example:80/%7e%c3%a9', 'http://a.example/~%C3%A9'],
  ['https://a.example:443/', 'https://a.example/'],
  ['https://a.example:80/', 'https://a.example:80/'],
  ['http://a.example:/x', 'http://a.example/x'],
  ['http://a.example/#part', 'http://a.example/'],
  ['http://a.example#b?c', 'http://a.example/'],
  ['http://a.example/?', 'http://a.example/'],
  ['http://a.example?q', 'http://a.example/?q'],
  ['http://a.example/b?c?d=/../e', 'http://a.example/b?c?d=/../e'],
  ['http://user:secret@a.example/', 'http://a.example/'],
  ['http://a.example/x y{z}|`"<>\u00e9', 'http://a.example/x%20y%7Bz%7D|%60%22%3C%3E%C3%A9'],
  ['http://a.example/?q={}|`"<>\'\u00e9', 'http://a.example/?q={}|`%22%3C%3E%27%C3%A9'],
  ['http://a.example/%41%2F%2f%zz%', 'http://a.example/A%2F%2F%zz%'],
  ['http://a.example/;x=1,2@:!$&()*+~[]', 'http://a.example/;x=1,2@:!$&()*+~[]'],
  ['http://b\u00fccher.example/', 'http://xn--bcher-kva.example/'],
  ['http://%41.example/', 'http://a.example/'],
  ['http://a_b.example./', 'http://a_b.example./'],
  ['http://[::1]:80/', 'http://[::1]/'],
  ['http://1.2.3.4:8080/x//y/../z', 'http://1.2.3.4:8080/x//z'],
  ['http://a.example/..', 'http://a.example/'],
  ['http://a.example/b/..', 'http://a.example/'],
  ['http://a.example/b/.', 'http://a.example/b/'],
  ['http://a.example/%2e%2E/b', 'http://a.example/b'],
  ['', BASE],
  ['#', BASE],
  ['?', 'http://base.example/d1/d2/page.html'],
  ['?q', 'http://base.example/d1/d2/page.html?q'],
  ['.', 'http://base.example/d1/d2/'],
  ['..', 'http://base.example/d1/'],
  ['../../../..', 'http://base.example/'],
  ['../up', 'http://base.example/d1/up'],
  ['a/b/../c', 'http://base.example/d1/d2/a/c'],
  ['a\\b', 'http://base.example/d1/d2/a/b'],
  ['/top', 'http://base.example/top'],
  ['//other.example/p', 'http://other.example/p'],
  ['http:a', 'http://base.example/d1/d2/a'],
  ['http:/a', 'http://base.example/a'],
  ['http:///other.example', 'http://other.example/'],
  ['  /sp ace\n/x\t', 'http://base.example/sp%20ace/x'],
  ['mailto:a@b.example', null],
  ['tel:1', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://a.example/', null],
  ['http://', null],
  ['http://a b/', null],
  ['http://a.example:99999/', null],
  ['http://a.example:b/', null],
  ['http://[::1', null],
];

describe('an address', () => {
  it.each(CASES)('%j is %j', (href, address) => {
    expect(canonical(href, BASE) ?? null).toBe(address);
  });

  it.skipIf(!HAS_PYTHON)('is the same in Python', () => {
    const results = callPython(CASES.map(([href]) => ['urls', 'canonical', href, BASE]));
    expect(results).toEqual(CASES.map(([, address]) => ({ returns: address })));
  });

  it('that is canonical stays as it is', () => {
    for (const [, address] of CASES) if (address !== null) expect(canonical(address)).toBe(address);
  });

  it('has a host, with its port unless that is the usual one', () => {
    expect(hostOf('http://a.example/')).toBe('a.example');
    expect(hostOf('https://a.example:80/')).toBe('a.example:80');
  });
});
