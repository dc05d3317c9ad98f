import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins } from './programs/handles';
import { testTwins } from './test-twins';

testTwins(twins);

test('a callback that takes itself back and fails is told by its name all the same', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const told: string[] = [];
  loop.setExceptionHandler((_, { message, handle }) => told.push(message, String(handle)));
  const handle = loop.callSoon(function fail() {
    handle.cancel();
    throw new RangeError('after all');
  });
  loop.runUntilComplete(asyncio.sleep(0));
  loop.close();
  expect(told).toEqual(['Exception in callback fail()', '<Handle cancelled>']);
});
