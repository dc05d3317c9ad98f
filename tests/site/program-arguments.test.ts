import { expect, test } from 'vitest';
import { programArguments } from '../../src/site/program-arguments';

const ROOT = 'http://localhost:3000/site/';

test('a program that reads the web is told where the pages of the guide are, and no other is', () => {
  expect(programArguments('scraping/web-scraping', ROOT)).toEqual([
    'http://localhost:3000/site/example-com.html',
    'http://localhost:3000/site/example-org.html',
    'http://localhost:3000/site/example-net.html',
  ]);
  expect(programArguments('scraping/one-session', ROOT)).toEqual([ROOT]);
  expect(programArguments('primitives/lock', ROOT)).toEqual([]);
});
