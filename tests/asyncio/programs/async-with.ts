import * as asyncio from 'asyncio';
import { type Log, type Twin, told } from '../twin';

function manager(log: Log, suppress: boolean, failing?: 'enter' | 'exit') {
  return {
    *aenter(): asyncio.Coroutine<string> {
      log('enter');
      yield* asyncio.sleep(1);
      if (failing === 'enter') throw new RangeError('in aenter');
      return 'value';
    },
    *aexit(error: unknown): asyncio.Coroutine<boolean> {
      log('exit', error === undefined ? undefined : told(error));
      yield* asyncio.sleep(1);
      if (failing === 'exit') throw new RangeError('in aexit');
      return suppress;
    },
  };
}

const MANAGER = `
      class Manager:
          def __init__(self, log, suppress, failing=None):
              self.log, self.suppress, self.failing = log, suppress, failing
          async def __aenter__(self):
              self.log('enter')
              await asyncio.sleep(1)
              if self.failing == 'enter':
                  raise ValueError('in aenter')
              return 'value'
          async def __aexit__(self, kind, error, traceback):
              self.log('exit', told(error) if error else None)
              await asyncio.sleep(1)
              if self.failing == 'exit':
                  raise ValueError('in aexit')
              return self.suppress
`;

export const twins: Twin[] = [
  {
    name: 'entered, left, left by an error that is suppressed or not',
    *typescript(log) {
      for (const [suppress, fails] of [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ]) {
        try {
          yield* asyncio.asyncWith(manager(log, suppress), function* (value) {
            log('body', value);
            yield* asyncio.sleep(1);
            if (fails) throw new RangeError('in the body');
          });
          log('after');
        } catch (error) {
          log('caught', told(error));
        }
      }
    },
    python: `${MANAGER}
      async def main(log):
          for suppress, fails in [(False, False), (True, False), (False, True), (True, True)]:
              try:
                  async with Manager(log, suppress) as value:
                      log('body', value)
                      await asyncio.sleep(1)
                      if fails:
                          raise ValueError('in the body')
                  log('after')
              except ValueError as error:
                  log('caught', told(error))
    `,
    gives: [
      'enter @0',
      'body value @1',
      'exit None @2',
      'after @3',
      'enter @3',
      'body value @4',
      'exit None @5',
      'after @6',
      'enter @6',
      'body value @7',
      'exit RangeError: in the body @8',
      'caught RangeError: in the body @9',
      'enter @9',
      'body value @10',
      'exit RangeError: in the body @11',
      'after @12',
    ],
  },
  {
    name: 'an error in aenter leaves nothing to exit; one in aexit replaces what left the body',
    *typescript(log) {
      for (const [failing, fails] of [
        ['enter', false],
        ['exit', false],
        ['exit', true],
      ] as const) {
        try {
          yield* asyncio.asyncWith(manager(log, true, failing), function* () {
            log('body');
            if (fails) throw new RangeError('in the body');
          });
        } catch (error) {
          log('caught', told(error));
        }
      }
    },
    python: `${MANAGER}
      async def main(log):
          for failing, fails in [('enter', False), ('exit', False), ('exit', True)]:
              try:
                  async with Manager(log, True, failing):
                      log('body')
                      if fails:
                          raise ValueError('in the body')
              except ValueError as error:
                  log('caught', told(error))
    `,
    gives: [
      'enter @0',
      'caught RangeError: in aenter @1',
      'enter @1',
      'body @2',
      'exit None @2',
      'caught RangeError: in aexit @3',
      'enter @3',
      'body @4',
      'exit RangeError: in the body @4',
      'caught RangeError: in aexit @5',
    ],
  },
  {
    name: 'cancelled while entering, in the body, while leaving',
    *typescript(log) {
      function* work(suppress: boolean): asyncio.Coroutine<string> {
        yield* asyncio.asyncWith(manager(log, suppress), function* () {
          log('body');
          yield* asyncio.sleep(1);
        });
        return 'went on';
      }
      for (const suppress of [false, true]) {
        for (const seconds of [0.5, 1.5, 2.5]) {
          const task = asyncio.createTask(work(suppress));
          yield* asyncio.sleep(seconds);
          task.cancel(`after ${seconds}`);
          try {
            log(yield* task);
          } catch (error) {
            log('main', told(error));
          }
        }
      }
    },
    python: `${MANAGER}
      async def main(log):
          async def work(suppress):
              async with Manager(log, suppress):
                  log('body')
                  await asyncio.sleep(1)
              return 'went on'
          for suppress in [False, True]:
              for seconds in [0.5, 1.5, 2.5]:
                  task = asyncio.create_task(work(suppress))
                  await asyncio.sleep(seconds)
                  task.cancel(f'after {seconds}')
                  try:
                      log(await task)
                  except asyncio.CancelledError as error:
                      log('main', told(error))
    `,
    gives: [
      'enter @0',
      'main CancelledError: after 0.5 @0.5',
      'enter @0.5',
      'body @1.5',
      'exit CancelledError: after 1.5 @2',
      'main CancelledError: after 1.5 @3',
      'enter @3',
      'body @4',
      'exit None @5',
      'main CancelledError: after 2.5 @5.5',
      'enter @5.5',
      'main CancelledError: after 0.5 @6',
      'enter @6',
      'body @7',
      'exit CancelledError: after 1.5 @7.5',
      'went on @8.5',
      'enter @8.5',
      'body @9.5',
      'exit None @10.5',
      'main CancelledError: after 2.5 @11',
    ],
  },
];
