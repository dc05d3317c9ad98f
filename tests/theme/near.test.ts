import { expect, test } from 'vitest';
import { sitemapLine } from '../../src/plugins/finding';
import { cardFor } from '../../src/theme/DocItem/Metadata/cards';
import { near, wordsOf } from '../../src/theme/NotFound/near';

const GUIDE = [
  '/guide/primitives',
  '/guide/primitives/create-task',
  '/guide/primitives/lock',
  '/guide/primitives/queue',
  '/guide/going-further/queues',
  '/guide/concepts/tasks',
];

test('a slip, another part, another spelling', () => {
  expect(near('/guide/primitives/lok', GUIDE)[0]).toBe('/guide/primitives/lock');
  expect(near('/lock', GUIDE)[0]).toBe('/guide/primitives/lock');
  expect(near('/guide/concepts/create_task.html', GUIDE)[0]).toBe('/guide/primitives/create-task');
  expect(near('/guide/primitives/createTask/', GUIDE)[0]).toBe('/guide/primitives/create-task');
  expect(near('/guide/queue', GUIDE)).toEqual(['/guide/primitives/queue', '/guide/going-further/queues']);
});

test('what is like nothing leads nowhere', () => {
  expect(near('/wp-admin', GUIDE)).toEqual([]);
  expect(near('/', GUIDE)).toEqual([]);
  expect(near('/%E0%A4%A', GUIDE)).toEqual([]);
});

test('words to search for', () => {
  expect(wordsOf('/guide/primitives/createTask.html')).toBe('create task');
  expect(wordsOf('/')).toBe('');
});

test('a chapter has the picture of its part', () => {
  expect(cardFor('primitives/lock')).toBe('/img/social/primitives.png');
  expect(cardFor('introduction')).toBe('/img/social/guide.png');
});

test('the list of pages is named with its whole address', () => {
  expect(sitemapLine('https://example.org', '/guide/')).toBe(
    '\nSitemap: https://example.org/guide/sitemap.xml\n',
  );
});
