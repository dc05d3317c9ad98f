/** Runs a program in this very process, as a worker would, and gives its Recording. */
import * as aiohttp from '../../../src/aiohttp';
import { Collector } from '../../../src/recording/collector';
import { printsOf, RECORDING_FORMAT, type Recording } from '../../../src/recording/format';
import { DEFAULT_LIMITS, type RunLimits } from '../../../src/runtimes/protocol';
import { createAsyncioStage } from '../../../src/runtimes/typescript/asyncio-stage';
import { execute } from '../../../src/runtimes/typescript/execute';
import { createPromisesStage } from '../../../src/runtimes/typescript/promises-stage';
import { SimulatedNetwork } from '../../../src/runtimes/typescript/simulated-network';
import type { SimulatedServer } from '../../../src/site/network';

export interface RunOptions {
  language?: 'typescript' | 'promises';
  argv?: string[];
  limits?: Partial<RunLimits>;
  /** Answers in place of the real network. */
  server?: SimulatedServer;
}

export async function run(source: string, options: RunOptions = {}): Promise<Recording> {
  const { language = 'typescript', argv = [] } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const network = options.server && new SimulatedNetwork(options.server);
  const collector = new Collector();
  let recording: Recording | undefined;
  await execute(
    { language, source, name: 'test.ts', argv, limits },
    {
      emit: (event) => collector.add([event]),
      end: (end, duration) => {
        if (recording) throw new Error('the end came twice');
        const { events } = collector;
        recording = { format: RECORDING_FORMAT, language, events, end, duration };
      },
      alive() {},
      createStage: async (language, options) =>
        language === 'promises'
          ? createPromisesStage({ ...options, network })
          : createAsyncioStage({ ...options, network, aiohttp }),
      onUncaught(listener) {
        // In place of the test runner's own, which would fail the test.
        const others = process.listeners('unhandledRejection');
        process.removeAllListeners('unhandledRejection');
        process.on('unhandledRejection', listener);
        return () => {
          process.off('unhandledRejection', listener);
          for (const other of others) process.on('unhandledRejection', other);
        };
      },
    },
  );
  if (!recording) throw new Error('the run did not end');
  return recording;
}

/** `1 stdout text`, a line of what was printed. */
export function printed({ events }: Recording): string[] {
  return printsOf(events).map(({ time, stream, text }) => `${time} ${stream} ${text}`);
}
