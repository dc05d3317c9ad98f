/** The thread that runs TypeScript and promises programs. */
import { parentPort } from 'node:worker_threads';
import type { RunMessage, RunRequest } from '../protocol';
import { createAsyncioStage } from '../typescript/asyncio-stage';
import { execute } from '../typescript/execute';
import { createPromisesStage } from '../typescript/promises-stage';

const post = (message: RunMessage) => parentPort?.postMessage(message);

function onUncaught(listener: (thrown: unknown) => void): () => void {
  const events = ['unhandledRejection', 'uncaughtException'];
  for (const event of events) process.on(event, listener);
  return () => {
    for (const event of events) process.off(event, listener);
  };
}

parentPort?.on('message', (request: RunRequest) => {
  post({ type: 'ready' });
  void execute(request, {
    emit: (event) => post({ type: 'events', events: [event] }),
    end: (end, duration) => post({ type: 'end', end, duration }),
    alive: () => post({ type: 'events', events: [] }),
    createStage: async (language, options) =>
      language === 'promises' ? createPromisesStage(options) : createAsyncioStage(options),
    onUncaught,
  });
});
