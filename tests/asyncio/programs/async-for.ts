import * as asyncio from 'asyncio';
import { type Log, type Twin, told } from '../twin';

function ticker(log: Log, to: number, failsAt?: number): asyncio.AsyncIterableObject<number> {
  return {
    aiter() {
      log('aiter');
      let i = 0;
      return {
        *anext(): asyncio.Coroutine<IteratorResult<number, undefined>> {
          yield* asyncio.sleep(1);
          if (i === failsAt) throw new RangeError('in anext');
          return i < to ? { done: false, value: i++ } : { done: true, value: undefined };
        },
      };
    },
  };
}

const TICKER = `
      class Ticker:
          def __init__(self, log, to, fails_at=None):
              self.log, self.to, self.fails_at = log, to, fails_at
          def __aiter__(self):
              self.log('aiter')
              self.i = 0
              return self
          async def __anext__(self):
              await asyncio.sleep(1)
              if self.i == self.fails_at:
                  raise ValueError('in anext')
              if self.i >= self.to:
                  raise StopAsyncIteration
              self.i += 1
              return self.i - 1
`;

export const twins: Twin[] = [
  {
    name: 'every value, in a body that waits; none at all; left early; an error on either side',
    *typescript(log) {
      yield* asyncio.asyncFor(ticker(log, 3), function* (value) {
        log(value);
        yield* asyncio.sleep(0.5);
      });
      yield* asyncio.asyncFor(ticker(log, 0), function* (value) {
        log(value);
      });
      yield* asyncio.asyncFor(ticker(log, 3), function* (value) {
        log(value);
        if (value === 1) return asyncio.BREAK;
      });
      for (const [failsAt, bodyFailsAt] of [
        [1, 9],
        [9, 1],
      ]) {
        try {
          yield* asyncio.asyncFor(ticker(log, 3, failsAt), function* (value) {
            log(value);
            if (value === bodyFailsAt) throw new RangeError('in the body');
          });
        } catch (error) {
          log(told(error));
        }
      }
    },
    python: `${TICKER}
      async def main(log):
          async for value in Ticker(log, 3):
              log(value)
              await asyncio.sleep(0.5)
          async for value in Ticker(log, 0):
              log(value)
          async for value in Ticker(log, 3):
              log(value)
              if value == 1:
                  break
          for fails_at, body_fails_at in [(1, 9), (9, 1)]:
              try:
                  async for value in Ticker(log, 3, fails_at):
                      log(value)
                      if value == body_fails_at:
                          raise ValueError('in the body')
              except ValueError as error:
                  log(told(error))
    `,
    gives: [
      'aiter @0',
      '0 @1',
      '1 @2.5',
      '2 @4',
      'aiter @5.5',
      'aiter @6.5',
      '0 @7.5',
      '1 @8.5',
      'aiter @8.5',
      '0 @9.5',
      'RangeError: in anext @10.5',
      'aiter @10.5',
      '0 @11.5',
      '1 @12.5',
      'RangeError: in the body @12.5',
    ],
  },
];
