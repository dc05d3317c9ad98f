/** The thread that runs TypeScript and promises programs. */
import { parentPort } from 'node:worker_threads';
import * as aiohttp from '../../aiohttp';
import { createSimulatedServer } from '../../site/simulated';
import type { RunMessage, RunRequest } from '../protocol';
import { createAsyncioStage } from '../typescript/asyncio-stage';
import { execute } from '../typescript/execute';
import { createPromisesStage } from '../typescript/promises-stage';
import { SimulatedNetwork } from '../typescript/simulated-network';
import type { ThreadRequest } from './program-thread';

const post = (message: RunMessage) => parentPort?.postMessage(message);

function onUncaught(listener: (thrown: unknown) => void): () => void {
  const events = ['unhandledRejection', 'uncaughtException'];
  for (const event of events) process.on(event, listener);
  return () => {
    for (const event of events) process.off(event, listener);
  };
}

parentPort?.on('message', async (request: RunRequest & ThreadRequest) => {
  const network = request.simulate ? new SimulatedNetwork(createSimulatedServer()) : undefined;
  let last: RunMessage | undefined;
  post({ type: 'ready' });
  await execute(request, {
    emit: (event) => post({ type: 'events', events: [event] }),
    end(end, duration) {
      last = { type: 'end', end, duration };
      // A program past its limit may still hold the thread, which is then ended.
      if (end.reason === 'limit') post(last);
    },
    alive: () => post({ type: 'events', events: [] }),
    createStage: async (language, options) =>
      language === 'promises'
        ? createPromisesStage({ ...options, network })
        : createAsyncioStage({ ...options, network, aiohttp }),
    onUncaught,
  });
  // Only when all has been put back may the next program come.
  if (last) post(last);
});
