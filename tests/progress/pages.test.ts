import { expect, test } from 'vitest';
import { isForReading, pageName } from '../../src/progress/pages';

test.each([
  ['/guide/introduction', '/', '/guide/introduction'],
  ['/inside-asyncio/guide/introduction', '/inside-asyncio/', '/guide/introduction'],
  ['/guide/concepts/', '/', '/guide/concepts'],
  ['/', '/', '/'],
])('%s on a site at %s is %s', (path, baseUrl, name) => {
  expect(pageName(path, baseUrl)).toBe(name);
});

test('chapters are read; lists and the reference are looked up', () => {
  const names = ['/guide/concepts', '/guide/api-design', '/guide/progress-bars'];
  expect(names.filter(isForReading)).toEqual(names);
  const others = ['/', '/guide/contents', '/guide/progress', '/guide/api', '/guide/api/waiting'];
  expect(others.filter(isForReading)).toEqual([]);
});
