import * as asyncio from 'asyncio';
import type { Twin } from '../twin';

export const twins: Twin[] = [
  {
    name: 'a cancelled handle is not called, even if it was ready in the same iteration',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.callSoon(() => {
        log('canceller');
        second.cancel();
        timer.cancel();
      });
      const second = loop.callSoon(log, 'second');
      const third = loop.callSoon(log, 'third');
      const timer = loop.callLater(1, log, 'timer');
      const other = loop.callLater(1, log, 'other timer');
      log(second.cancelled(), third.cancelled(), timer.cancelled(), other.cancelled(), timer.when());
      yield* asyncio.sleep(0);
      third.cancel();
      log(second.cancelled(), third.cancelled(), timer.cancelled(), other.cancelled());
      yield* asyncio.sleep(2);
      other.cancel();
      log(other.cancelled());
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def canceller():
              log('canceller')
              second.cancel()
              timer.cancel()
          loop.call_soon(canceller)
          second = loop.call_soon(log, 'second')
          third = loop.call_soon(log, 'third')
          timer = loop.call_later(1, log, 'timer')
          other = loop.call_later(1, log, 'other timer')
          log(second.cancelled(), third.cancelled(), timer.cancelled(), other.cancelled(), int(timer.when()))
          await asyncio.sleep(0)
          third.cancel()
          log(second.cancelled(), third.cancelled(), timer.cancelled(), other.cancelled())
          await asyncio.sleep(2)
          other.cancel()
          log(other.cancelled())
    `,
    gives: [
      'False False False False 1 @0',
      'canceller @0',
      'third @0',
      'True True True False @0',
      'other timer @1',
      'True @2',
    ],
  },
  {
    name: 'a timer cancelled by another of the same deadline is not called, and a cancelled one moves no time',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.callLater(1, () => {
        log('first');
        second.cancel();
      });
      const second = loop.callLater(1, log, 'second');
      loop.callLater(7, log, 'seven').cancel();
      yield* asyncio.sleep(2);
      log('main');
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def first():
              log('first')
              second.cancel()
          loop.call_later(1, first)
          second = loop.call_later(1, log, 'second')
          loop.call_later(7, log, 'seven').cancel()
          await asyncio.sleep(2)
          log('main')
    `,
    gives: ['first @1', 'main @2'],
  },
];
