import * as asyncio from 'asyncio'
import { expect, test } from 'vitest'
import { retry } from './retry'

/** Refuses so many times, and notes when it was asked. */
class Server {
  readonly asked: number[] = []

  constructor(private readonly refusals: number) {}

  *answer(): asyncio.Coroutine<string> {
    this.asked.push(asyncio.getRunningLoop().time())
    if (this.asked.length <= this.refusals) {
      throw new asyncio.RuntimeError('busy')
    }
    return 'the answer'
  }
}

test('asks again after each pause, until there is an answer', () => {
  const server = new Server(2)
  const main = retry(() => server.answer(), [1, 10, 3600])
  expect(asyncio.runVirtual(main)).toBe('the answer')
  expect(server.asked).toEqual([0, 1, 11])
})

test('gives up when no pause is left', () => {
  const server = new Server(5)
  const main = retry(() => server.answer(), [10, 3600])
  expect(() => asyncio.runVirtual(main)).toThrow('busy')
  expect(server.asked).toEqual([0, 10, 3610])
})

test('can be stopped in the middle of a pause', () => {
  const server = new Server(5)
  const patient = retry(() => server.answer(), [10, 3600])
  const main = asyncio.waitFor(patient, 60)
  expect(() => asyncio.runVirtual(main)).toThrow(asyncio.TimeoutError)
  expect(server.asked).toEqual([0, 10])
})

test('two of them pause at the same time', () => {
  const [one, other] = [new Server(1), new Server(2)]
  function* main() {
    yield* asyncio.gather(
      retry(() => one.answer(), [10]),
      retry(() => other.answer(), [4, 5]),
    )
    return asyncio.getRunningLoop().time()
  }
  expect(asyncio.runVirtual(main())).toBe(10)
})

test('an attempt that waits for nothing is found out at once', () => {
  function* forgotten() {
    yield* new asyncio.Event().wait()
  }
  const main = retry(forgotten, [1])
  expect(() => asyncio.runVirtual(main)).toThrow(asyncio.DeadlockError)
})
