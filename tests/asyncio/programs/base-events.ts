import * as asyncio from 'asyncio';
import { type Twin, told } from '../twin';

export const twins: Twin[] = [
  {
    name: 'callbacks run in order, and what they schedule waits for the next iteration',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const first = () => {
        log('first');
        loop.callSoon(log, 'scheduled by first');
      };
      loop.callSoon(first);
      loop.callSoon(log, 'second', 2);
      yield* asyncio.sleep(0);
      log('main');
      yield* asyncio.sleep(0);
      log('main again');
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def first():
              log('first')
              loop.call_soon(log, 'scheduled by first')
          loop.call_soon(first)
          loop.call_soon(log, 'second', 2)
          await asyncio.sleep(0)
          log('main')
          await asyncio.sleep(0)
          log('main again')
    `,
    gives: ['first @0', 'second 2 @0', 'main @0', 'scheduled by first @0', 'main again @0'],
  },
  {
    name: 'timers come by deadline, equal ones in the order of creation, and none before what is ready',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      for (const [i, delay] of [2, 1, 1, 3, 1, 0, -5, 2].entries()) loop.callLater(delay, log, 'timer', i);
      loop.callAt(1, log, 'at 1');
      loop.callSoon(log, 'soon');
      yield* asyncio.sleep(1);
      log('main');
      loop.callLater(0, log, 'no delay');
      loop.callSoon(log, 'soon again');
      yield* asyncio.sleep(5);
      log('end');
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          for i, delay in enumerate([2, 1, 1, 3, 1, 0, -5, 2]):
              loop.call_later(delay, log, 'timer', i)
          loop.call_at(1, log, 'at 1')
          loop.call_soon(log, 'soon')
          await asyncio.sleep(1)
          log('main')
          loop.call_later(0, log, 'no delay')
          loop.call_soon(log, 'soon again')
          await asyncio.sleep(5)
          log('end')
    `,
    gives: [
      'soon @0',
      'timer 6 @0',
      'timer 5 @0',
      'timer 1 @1',
      'timer 2 @1',
      'timer 4 @1',
      'at 1 @1',
      'main @1',
      'soon again @1',
      'no delay @1',
      'timer 0 @2',
      'timer 7 @2',
      'timer 3 @3',
      'end @6',
    ],
  },
  {
    name: 'timers that are due join the queue behind what is ready already',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      const busy = (left: number) => {
        log('busy', left);
        if (left > 0) loop.callSoon(busy, left - 1);
      };
      const early = () => {
        log('early');
        loop.callSoon(busy, 2);
        loop.callAt(1, log, 'late, but due');
      };
      loop.callAt(1, early);
      loop.callAt(1, log, 'same time');
      loop.callAt(1.5, log, 'later');
      yield* asyncio.sleep(2);
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def busy(left):
              log('busy', left)
              if left > 0:
                  loop.call_soon(busy, left - 1)
          def early():
              log('early')
              loop.call_soon(busy, 2)
              loop.call_at(1, log, 'late, but due')
          loop.call_at(1, early)
          loop.call_at(1, log, 'same time')
          loop.call_at(1.5, log, 'later')
          await asyncio.sleep(2)
    `,
    gives: [
      'early @1',
      'same time @1',
      'busy 2 @1',
      'late, but due @1',
      'busy 1 @1',
      'busy 0 @1',
      'later @1.5',
    ],
  },
  {
    name: 'an error in a callback goes to the exception handler, and the others run',
    *typescript(log) {
      const loop = asyncio.getRunningLoop();
      loop.setExceptionHandler((_loop, context) =>
        log('handler', context.message.slice(0, 21), told(context.exception), context.handle !== undefined),
      );
      const bad = () => {
        throw new RangeError('bad');
      };
      loop.callSoon(bad);
      loop.callSoon(log, 'next');
      loop.callLater(1, bad);
      yield* asyncio.sleep(0);
      log('main');
      loop.callExceptionHandler({ message: 'called by hand' });
      yield* asyncio.sleep(2);
    },
    python: `
      async def main(log):
          loop = asyncio.get_running_loop()
          def handler(loop, context):
              error = context.get('exception')
              log('handler', context['message'][:21], told(error) if error else None, 'handle' in context)
          loop.set_exception_handler(handler)
          def bad():
              raise ValueError('bad')
          loop.call_soon(bad)
          loop.call_soon(log, 'next')
          loop.call_later(1, bad)
          await asyncio.sleep(0)
          log('main')
          loop.call_exception_handler({'message': 'called by hand'})
          await asyncio.sleep(2)
    `,
    gives: [
      'handler Exception in callback RangeError: bad True @0',
      'next @0',
      'main @0',
      'handler called by hand None False @0',
      'handler Exception in callback RangeError: bad True @1',
    ],
  },
  {
    name: 'stop ends the loop after the current iteration, and nothing is lost',
    typescript(log, newLoop) {
      const loop = newLoop();
      const stopper = () => {
        log('stopper', loop.isRunning());
        loop.stop();
        loop.callSoon(log, 'in the next run');
      };
      loop.callSoon(stopper);
      loop.callSoon(log, 'same iteration');
      loop.callLater(1, stopper);
      loop.runForever();
      log('stopped', loop.isRunning());
      loop.runForever();
      log('stopped again');
      loop.stop();
      loop.runForever();
      log('stopped at once');
      loop.close();
      log('closed', loop.isClosed());
    },
    python: `
      def main(log):
          loop = new_loop()
          def stopper():
              log('stopper', loop.is_running())
              loop.stop()
              loop.call_soon(log, 'in the next run')
          loop.call_soon(stopper)
          loop.call_soon(log, 'same iteration')
          loop.call_later(1, stopper)
          loop.run_forever()
          log('stopped', loop.is_running())
          loop.run_forever()
          log('stopped again')
          loop.stop()
          loop.run_forever()
          log('stopped at once')
          loop.close()
          log('closed', loop.is_closed())
    `,
    gives: [
      'stopper True @0',
      'same iteration @0',
      'stopped False @0',
      'in the next run @0',
      'stopper True @1',
      'stopped again @1',
      'in the next run @1',
      'stopped at once @1',
      'closed True @1',
    ],
  },
  {
    name: 'a loop told to stop before it runs still looks after what is due, but time stays',
    typescript(log, newLoop) {
      const loop = newLoop();
      loop.callLater(0, log, 'due');
      loop.callLater(1, log, 'not due');
      loop.callSoon(log, 'ready');
      loop.stop();
      loop.runForever();
      log('stopped');
      loop.stop();
      loop.runForever();
      log('stopped again');
    },
    python: `
      def main(log):
          loop = new_loop()
          loop.call_later(0, log, 'due')
          loop.call_later(1, log, 'not due')
          loop.call_soon(log, 'ready')
          loop.stop()
          loop.run_forever()
          log('stopped')
          loop.stop()
          loop.run_forever()
          log('stopped again')
    `,
    gives: ['ready @0', 'due @0', 'stopped @0', 'stopped again @0'],
  },
];
