import * as asyncio from 'asyncio'
import { expect, test } from 'vitest'
import { toThread } from './to-thread'

function sumBelow(n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += i
  return sum
}

test('the work is done elsewhere, and the loop goes on meanwhile', async () => {
  const events: string[] = []
  function* main() {
    const task = asyncio.createTask(toThread(sumBelow, 1000))
    yield* asyncio.sleep(0)
    events.push(`the loop goes on; done: ${task.done()}`)
    events.push(`the sum is ${yield* task}`)
  }
  await asyncio.run(main())
  expect(events).toEqual([
    'the loop goes on; done: false',
    'the sum is 499500',
  ])
})

test('work that never ends can be called off: its thread ends with it', async () => {
  function* forever() {
    yield* toThread(() => {
      for (;;);
    }, undefined)
  }
  await expect(
    asyncio.run(asyncio.waitFor(forever(), 0.01)),
  ).rejects.toThrow(asyncio.TimeoutError)
})

test('what the work throws arrives where it is awaited', async () => {
  const broken = toThread(() => {
    throw new RangeError('out of range')
  }, undefined)
  await expect(asyncio.run(broken)).rejects.toThrow('out of range')
})
