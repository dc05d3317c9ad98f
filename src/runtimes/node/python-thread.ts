/** The thread that runs Python programs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { loadPyodide } from 'pyodide';
import { createSimulatedServer } from '../../site/simulated';
import type { RunMessage, RunRequest } from '../protocol';
import { createPythonRuntime, type PythonRuntime } from '../python/runtime';
import type { ThreadRequest } from './program-thread';

const post = (message: RunMessage) => parentPort?.postMessage(message);

const pythonFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'python');
const pyodideFolder = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const readPython = (name: string) => readFileSync(join(pythonFolder, `${name}.py`), 'utf8');

async function start(): Promise<PythonRuntime> {
  const pyodide = await loadPyodide({ indexURL: pyodideFolder });
  return createPythonRuntime(pyodide, readPython);
}

/** This thread does nothing else: it may sleep. */
function pause(seconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
}

const starting = start();

parentPort?.on('message', async (request: RunRequest & ThreadRequest) => {
  const runtime = await starting;
  post({ type: 'ready' });
  const { end, duration } = await runtime.run(request, {
    onEvent: (event) => post({ type: 'events', events: [event] }),
    pause: request.realTime ? pause : undefined,
    simulated: request.simulate ? createSimulatedServer() : undefined,
    fetch,
    alive: () => post({ type: 'events', events: [] }),
  });
  post({ type: 'end', end, duration });
});
