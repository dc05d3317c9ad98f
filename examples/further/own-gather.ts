// gather, made of tasks, a future, and a count.
import * as asyncio from 'asyncio'

function gather<T>(...coros: asyncio.Coroutine<T>[]) {
  const all = new asyncio.Future<T[]>()
  const tasks = coros.map((coro) => asyncio.createTask(coro))
  let left = tasks.length
  function oneDone(task: asyncio.Task<T>) {
    left -= 1
    const error = task.exception()
    if (all.done()) return
    if (error instanceof Error) all.setException(error)
    else if (left === 0) all.setResult(tasks.map((t) => t.result()))
  }
  for (const task of tasks) task.addDoneCallback(oneDone)
  return all
}

function* load(name: string, delay: number) {
  yield* asyncio.sleep(delay)
  if (name === 'c') throw new asyncio.RuntimeError('no c')
  return name
}

function* main() {
  const results = yield* gather(load('a', 2), load('b', 1))
  console.log(results.join(', '))
  try {
    yield* gather(load('c', 1), load('d', 2))
  } catch (error) {
    if (!(error instanceof asyncio.RuntimeError)) throw error
    console.log(`failed: ${error.message}`)
  }
  yield* asyncio.sleep(2)
}

asyncio.run(main())
