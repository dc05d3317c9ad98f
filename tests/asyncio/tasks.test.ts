import * as asyncio from 'asyncio';
import { expect, test } from 'vitest';
import { twins as cancellation } from './programs/cancellation';
import { twins as cancellationRequests } from './programs/cancellation-requests';
import { twins as tasks } from './programs/tasks';
import { testTwins } from './test-twins';

testTwins([...tasks, ...cancellation, ...cancellationRequests]);

test('a task that was made done from outside says so when its next step is due', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const log: string[] = [];
  loop.setExceptionHandler((_, { message, exception }) => log.push(message, String(exception)));
  const task = loop.createTask(asyncio.sleep(1, 'own'), { name: 'forced' });
  asyncio.Future.prototype.setResult.call(task, 'forced');
  log.push(loop.runUntilComplete(task));
  loop.close();
  expect(log).toEqual([
    'Exception in callback Task.task_step()',
    "InvalidStateError: _step(): already done: <Task finished name='forced' result='forced'>",
    'forced',
  ]);
});

test('a name may be a number, which is no counter', () => {
  const loop = asyncio.newEventLoop({ virtual: true });
  const task = loop.createTask(asyncio.sleep(0), { name: 987654321 });
  const names = [task.getName()];
  task.setName(123456789);
  names.push(task.getName());
  names.push(loop.createTask(asyncio.sleep(0), { name: null }).getName());
  loop.runUntilComplete(asyncio.sleep(1));
  loop.close();
  expect(names).toEqual(['987654321', '123456789', 'Task-1']);
});
