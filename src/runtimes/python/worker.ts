/**
 * The browser's worker for programs in Python. It starts CPython as soon as it is made, so that one that is made ahead
 * of time is ready when it is asked to run its program.
 */
import type { End, RunEvent } from '../../recording/format';
import { lockDown } from '../lockdown';
import type { RunMessage, RunRequest } from '../protocol';
import { boot } from './boot';
import { isMemoryUsedUp } from './memory';

const NO_MEMORY: End = {
  reason: 'limit',
  limit: 'memory',
  message: 'The program used up all the memory that Python has here, and was stopped.',
};

/** As many as travel in one message. */
const BATCH = 256;

const { addEventListener } = globalThis;

let progress = 'Fetching Python';
let tell: (text: string) => void = () => {};

const booting = boot((text) => {
  progress = text;
  tell(text);
});
// Whoever asks for a run is told.
booting.catch(() => {});

addEventListener('message', ({ data, ports }: MessageEvent<RunRequest>) => {
  const port = ports[0];
  if (port) run(data, port);
});

async function run(request: RunRequest, port: MessagePort): Promise<void> {
  const post: (message: RunMessage) => void = port.postMessage.bind(port);
  const fail = (message: string) =>
    post({ type: 'end', end: { reason: 'failed', error: { name: '', message } }, duration: 0 });
  tell = (text) => post({ type: 'progress', text });
  tell(progress);
  const runtime = await booting.catch((error: unknown) => {
    fail(`Python could not be loaded: ${error instanceof Error ? error.message : error}`);
  });
  if (!runtime) return;
  tell = () => {};
  post({ type: 'ready' });
  // CPython grows and calls through it.
  lockDown({ kept: ['WebAssembly'] });

  let batch: RunEvent[] = [];
  const flush = () => {
    if (batch.length > 0) post({ type: 'events', events: batch });
    batch = [];
  };
  try {
    const { end, duration } = await runtime.run(request, {
      onEvent(event) {
        batch[batch.length] = event;
        if (batch.length >= BATCH) flush();
      },
      // What is left of it: the guide's own pages.
      fetch: globalThis.fetch,
      alive() {
        flush();
        post({ type: 'events', events: [] });
      },
    });
    flush();
    post({ type: 'end', end, duration });
  } catch (error) {
    flush();
    // Without memory it cannot even say so itself.
    if (isMemoryUsedUp()) post({ type: 'end', end: NO_MEMORY, duration: 0 });
    // Its parser and its interpreter recurse: the engine's stack is their limit.
    else if (error instanceof RangeError) fail('The program is nested or recurses too deeply.');
    else fail(`Python itself failed: ${lastLine(error)}`);
  }
}

/** Of a traceback the last line says what it is about. */
function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trimEnd().split('\n').at(-1) ?? '';
}
