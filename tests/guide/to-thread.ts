import { Worker } from 'node:worker_threads'
import * as asyncio from 'asyncio'

/**
 * Calls `work(input)` in a thread of its own. The function travels as
 * text, so it can use nothing but its argument.
 */
export function* toThread<A, R>(
  work: (input: A) => R,
  input: A,
): asyncio.Coroutine<R> {
  return yield* asyncio.wrapPromise(
    (signal) =>
      new Promise<R>((resolve, reject) => {
        const program = `
          const { parentPort, workerData } = require('node:worker_threads')
          parentPort.postMessage((${work})(workerData))`
        const worker = new Worker(program, {
          eval: true,
          workerData: input,
        })
        worker.once('message', resolve)
        worker.once('error', reject)
        signal.addEventListener('abort', () => worker.terminate())
      }),
  )
}
