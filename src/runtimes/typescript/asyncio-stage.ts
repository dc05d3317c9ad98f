/** Where programs on our `asyncio` run: every loop they start is one of virtual time. */

import type * as aiohttpModule from '../../aiohttp';
import { observeRequests } from '../../aiohttp/observer';
import * as asyncio from '../../asyncio';
import type { End, NewEvent, WaitingTask } from '../../recording/format';
import { Recorder } from '../../recording/recorder';
import { RequestLog } from '../../recording/request-log';
import { turn } from '../real-time';
import { Frames } from './frames';
import { createHostTimers } from './host-timers';
import { Outside } from './outside';
import { ProgramClock, type ProgramTime } from './program-clock';
import { showValue } from './show-value';
import type { ArrivalTime } from './simulated-fetch';
import type { SimulatedNetwork } from './simulated-network';
import type { Stage, StageOptions } from './stage';
import { isInstance } from './thrown';

export interface AsyncioOptions extends StageOptions {
  /** For a program that imports it: few do, and it is as large as the rest of the library. */
  aiohttp: typeof aiohttpModule | undefined;
}

export function createAsyncioStage({
  argv,
  fail,
  add,
  describeError,
  network,
  aiohttp,
}: AsyncioOptions): Stage {
  const outside = new Outside();
  const frames = new Frames((name, args) => recorder.entered(name, args));
  const recorder: Recorder = new Recorder({
    ...{ add, describeError, repr: showValue, stacks: frames },
    offset: () => loops.before,
  });
  const loops: Loops = new Loops(outside, recorder, network);
  asyncio.setLoopFactory(() => loops.create());
  const restoreFetch = network?.replaceFetch(() => loops.arrivals);
  const currentTask = () => recorder.currentTask;
  const addRequest = (event: NewEvent) => recorder.add(event);
  observeRequests(new RequestLog({ add: addRequest, describeError, home: argv[0], currentTask }));
  return {
    modules: { asyncio, 'asyncio/aiohttp': aiohttp },
    globals: { ...createHostTimers(outside, fail), ...new ProgramClock(loops).globals() },
    time: () => loops.time(),
    async quiet(onHeartbeat) {
      do {
        await outside.idle(onHeartbeat);
        await turn();
      } while (!outside.isIdle);
    },
    explain,
    dispose() {
      asyncio.setLoopFactory(undefined);
      observeRequests(undefined);
      restoreFetch?.();
    },
    frames,
    currentTask,
  };
}

/** The loops of one program. Each starts at 0: the program's time is what they have lived through together. */
class Loops implements ProgramTime {
  before = 0;
  /** When answers of a simulated network come: while there is a loop. */
  arrivals: ArrivalTime | undefined;
  private current: { loop: asyncio.EventLoop; clock: asyncio.VirtualClock } | undefined;
  private readonly turns: asyncio.Instrument[] = [];

  constructor(
    private readonly outside: Outside,
    private readonly recorder: Recorder,
    private readonly network: SimulatedNetwork | undefined,
  ) {}

  create(): asyncio.EventLoop {
    this.before = this.time();
    const arrivals = this.network?.createClock((from) => this.recorder.clockAdvanced(from));
    const clock = arrivals ?? new asyncio.VirtualClock();
    const loop = new asyncio.EventLoop({ clock });
    this.current = { loop, clock };
    this.arrivals = arrivals;
    this.recorder.loopMade();
    for (const instrument of [this.recorder, ...this.turns]) loop.addInstrument(instrument);
    // Until it is closed something may still come that wakes it.
    const closed = this.outside.begin();
    const close = loop.close.bind(loop);
    loop.close = () => {
      close();
      if (!loop.isClosed()) return;
      if (this.current?.loop === loop) this.arrivals = undefined;
      closed();
    };
    return loop;
  }

  /** To the microsecond: sums of decimal fractions shall not show their dust. */
  time(): number {
    return Math.round((this.before + (this.current?.loop.time() ?? 0)) * 1e6) / 1e6;
  }

  advanceTo(seconds: number): void {
    if (this.current === undefined) this.before = seconds;
    else this.current.clock.advanceTo(seconds - this.before);
  }

  onTurn(rested: () => void): void {
    const instrument = { handleRuns: rested };
    this.turns.push(instrument);
    this.current?.loop.addInstrument(instrument);
  }
}

function explain(thrown: unknown): End | undefined {
  if (!isInstance(thrown, asyncio.DeadlockError)) return undefined;
  const waiting = thrown.waiting.map(({ task, on, line }): WaitingTask => ({ task, on, line }));
  return { reason: 'blocked', message: thrown.message, waiting };
}
