import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/plugins/finding/spellings';

test.each([
  ['lock', []],
  ['asyncio.Lock', ['lock']],
  ['(asyncio.create_task).', ['create_task', 'createtask']],
  ['createTask', ['create_task']],
  ['create_task', ['createtask']],
  ['Task.addDoneCallback', ['task', 'adddonecallback', 'add_done_callback']],
  ['1.50', []],
  ['end.', []],
  ['__init__', []],
])('%s is found by other words, too', (word, others) => {
  expect(otherSpellings(word)).toEqual(others);
});
