import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a timeout moved while it runs, one already over, one without end, one misused',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const moved = asyncio.timeout(1);
      try {
        yield* asyncio.asyncWith(moved, function* (timeout) {
          log(timeout.when(), timeout.expired());
          timeout.reschedule(loop.time() + 3);
          yield* asyncio.sleep(2);
          log('still there', timeout.when());
          yield* asyncio.sleep(2);
        });
      } catch (error) {
        log(told(error), moved.expired(), asyncio.currentTask()?.cancelling());
      }
      const over = asyncio.timeoutAt(loop.time() - 1);
      try {
        yield* asyncio.asyncWith(over, function* () {
          log('the body begins all the same');
          yield* asyncio.sleep(0);
          log('never');
        });
      } catch (error) {
        log(told(error));
      }
      const endless = asyncio.timeout(undefined);
      yield* asyncio.asyncWith(endless, function* (timeout) {
        log(timeout.when());
        yield* asyncio.sleep(100);
      });
      for (const act of [
        () => endless.reschedule(1),
        () => over.reschedule(1),
        () => asyncio.timeout(1).reschedule(1),
      ]) {
        try {
          act();
        } catch (error) {
          log(told(error));
        }
      }
      try {
        yield* asyncio.asyncWith(endless, function* () {});
      } catch (error) {
        log(told(error));
      }
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          moved = asyncio.timeout(1)
          try:
              async with moved as timeout:
                  log(int(timeout.when()), timeout.expired())
                  timeout.reschedule(loop.time() + 3)
                  await asyncio.sleep(2)
                  log('still there', int(timeout.when()))
                  await asyncio.sleep(2)
          except TimeoutError as error:
              log(told(error), moved.expired(), asyncio.current_task().cancelling())
          over = asyncio.timeout_at(loop.time() - 1)
          try:
              async with over:
                  log('the body begins all the same')
                  await asyncio.sleep(0)
                  log('never')
          except TimeoutError as error:
              log(told(error))
          endless = asyncio.timeout(None)
          async with endless as timeout:
              log(timeout.when())
              await asyncio.sleep(100)
          for act in [lambda: endless.reschedule(1), lambda: over.reschedule(1),
                      lambda: asyncio.timeout(1).reschedule(1)]:
              try:
                  act()
              except RuntimeError as error:
                  log(told(error))
          try:
              async with endless:
                  pass
          except RuntimeError as error:
              log(told(error))
    `,
    gives: [
      '1 False @0',
      'still there 3 @2',
      'TimeoutError True 0 @3',
      'the body begins all the same @3',
      'TimeoutError @3',
      'None @3',
      'RuntimeError: Cannot change state of finished Timeout @103',
      'RuntimeError: Cannot change state of expired Timeout @103',
      'RuntimeError: Timeout has not been entered @103',
      'RuntimeError: Timeout has already been entered @103',
    ],
  },
  {
    name: 'waitFor: in time, too late, at once, for ever, and what the awaited one makes of its cancellation',
    *typescript(log) {
      function* refusing(): asyncio.Coroutine<string> {
        try {
          yield* asyncio.sleep(5);
        } catch (error) {
          log('refuses', told(error));
        }
        return 'refused';
      }
      function* failing(): asyncio.Coroutine<string> {
        try {
          yield* asyncio.sleep(5);
        } catch {
          throw new RangeError('failed instead');
        }
        return 'never';
      }
      const done = asyncio.getRunningLoop().createFuture<string>();
      done.setResult('done');
      const waits = [
        () => asyncio.waitFor(asyncio.sleep(1, 'slept'), 2),
        () => asyncio.waitFor(asyncio.sleep(2, 'slept'), 1),
        () => asyncio.waitFor(asyncio.sleep(1, 'slept'), undefined),
        () => asyncio.waitFor(asyncio.sleep(1, 'slept'), 1),
        () => asyncio.waitFor(done, 0),
        () => asyncio.waitFor(asyncio.sleep(1, 'slept'), 0),
        () => asyncio.waitFor(refusing(), 1),
        () => asyncio.waitFor(failing(), 1),
        () => asyncio.waitFor(asyncio.createTask(refusing()), 1),
      ];
      for (const make of waits) {
        try {
          log(yield* make());
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `
      async def main(log):
          async def refusing():
              try:
                  await asyncio.sleep(5)
              except asyncio.CancelledError as error:
                  log('refuses', told(error))
              return 'refused'
          async def failing():
              try:
                  await asyncio.sleep(5)
              except asyncio.CancelledError:
                  raise ValueError('failed instead')
          done = asyncio.get_running_loop().create_future()
          done.set_result('done')
          waits = [
              lambda: asyncio.wait_for(asyncio.sleep(1, 'slept'), 2),
              lambda: asyncio.wait_for(asyncio.sleep(2, 'slept'), 1),
              lambda: asyncio.wait_for(asyncio.sleep(1, 'slept'), None),
              lambda: asyncio.wait_for(asyncio.sleep(1, 'slept'), 1),
              lambda: asyncio.wait_for(done, 0),
              lambda: asyncio.wait_for(asyncio.sleep(1, 'slept'), 0),
              lambda: asyncio.wait_for(refusing(), 1),
              lambda: asyncio.wait_for(failing(), 1),
              lambda: asyncio.wait_for(asyncio.create_task(refusing()), 1),
          ]
          for make in waits:
              try:
                  log(await make())
              except (TimeoutError, ValueError) as error:
                  log(told(error))
    `,
    gives: [
      'slept @1',
      'TimeoutError @2',
      'slept @3',
      'TimeoutError @4',
      'done @4',
      'TimeoutError @4',
      'refuses CancelledError @5',
      'refused @5',
      'RangeError: failed instead @6',
      'refuses CancelledError @7',
      'refused @7',
    ],
  },
];
