/**
 * The browser's worker: runs one program and reports to the page. All that it needs of the global scope it takes
 * before the program starts, and it speaks over a port of its own, so that the program can spoil only its own run.
 */
import type { RunEvent } from '../../recording/format';
import { limitAllocations } from '../allocations';
import { lockDown } from '../lockdown';
import { DEFAULT_LIMITS, type RunMessage, type RunRequest } from '../protocol';
import { after } from '../real-time';
import { createAsyncioStage } from './asyncio-stage';
import { execute } from './execute';
import type { Stage, StageOptions } from './stage';

/** Events travel in batches: a message for each line would cost more than the program does. */
const BATCH = 64;

/** Seconds after which nobody waits for this worker just now. */
const PRACTICE = 0.1;

const { addEventListener } = globalThis;

let asked = false;
let practised: Promise<void> | undefined;
// One that is made ahead of time has time to practise: the first program takes a worker longest, since the engine reads what it calls only then.
after(PRACTICE, () => {
  if (!asked) practised = practise();
});

addEventListener('message', async ({ data, ports }: MessageEvent<RunRequest>) => {
  asked = true;
  const port = ports[0];
  // Two at a time would take each other's loop.
  if (practised) await practised;
  if (port) run(data, port);
});

const PRACTICE_PROGRAM = `import * as asyncio from 'asyncio'
const lock = new asyncio.Lock()
function* task(n: number) {
  yield* lock.acquire()
  console.log('practice', n, [{ n }])
  yield* asyncio.sleep(1)
  lock.release()
}
function* main() {
  yield* asyncio.gather(task(1), task(2))
}
asyncio.run(main())
`;

async function practise(): Promise<void> {
  const nothing = (): void => {};
  const host = {
    ...{ emit: nothing, end: nothing, alive: nothing, onUncaught: () => nothing },
    createStage: async (_: string, options: StageOptions) =>
      createAsyncioStage({ ...options, aiohttp: undefined }),
  };
  const program = {
    language: 'typescript',
    source: PRACTICE_PROGRAM,
    name: 'practice.ts',
    argv: [],
  } as const;
  await execute({ ...program, argv: [], limits: DEFAULT_LIMITS }, host).catch(nothing);
}

async function run(request: RunRequest, port: MessagePort): Promise<void> {
  const post: (message: RunMessage) => void = port.postMessage.bind(port);
  let batch: RunEvent[] = [];
  const flush = () => {
    if (batch.length > 0) post({ type: 'events', events: batch });
    batch = [];
  };
  await execute(request, {
    emit(event) {
      batch[batch.length] = event;
      if (batch.length >= BATCH) flush();
    },
    end(end, duration) {
      flush();
      post({ type: 'end', end, duration });
    },
    alive() {
      flush();
      post({ type: 'events', events: [] });
    },
    async createStage(language, options) {
      const stage = await createStage(language, options);
      // From here on it's the program that takes time, not the network.
      post({ type: 'ready' });
      lockDown();
      limitAllocations();
      return stage;
    },
    onUncaught,
  }).catch((error: unknown) => {
    const message = `The runtime itself failed: ${error}`;
    post({ type: 'end', end: { reason: 'failed', error: { name: '', message } }, duration: 0 });
  });
}

/** What most programs need comes with the worker; the other is loaded when it's needed. */
async function createStage(language: 'typescript' | 'promises', options: StageOptions): Promise<Stage> {
  if (language === 'promises') return (await import('./promises-stage')).createPromisesStage(options);
  const aiohttp = options.imports.has('asyncio/aiohttp') ? await import('../../aiohttp') : undefined;
  return createAsyncioStage({ ...options, aiohttp });
}

/**
 * The events are kept from the page even when nobody listens any more: a program that was ended may leave rejections
 * behind, which the host tells of later. The worker ends soon.
 */
function onUncaught(listener: (thrown: unknown) => void): () => void {
  let tell = listener;
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    tell(event.reason);
  });
  addEventListener('error', (event) => {
    event.preventDefault();
    tell(event.error);
  });
  return () => {
    tell = () => {};
  };
}
