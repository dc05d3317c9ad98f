// The whole loop, and a program that runs on it.
type Wait = (wake: () => void) => void
type Coroutine<T = void> = Generator<Wait, T, void>

let now = 0
const ready: (() => void)[] = []
const timers: { at: number; callback: () => void }[] = []

class Task<T = void> {
  private waiters: (() => void)[] = []
  outcome: (() => T) | undefined

  constructor(private coro: Coroutine<T>) {
    ready.push(() => this.step())
  }

  private step() {
    try {
      const { done, value } = this.coro.next()
      if (done) this.outcome = () => value
      else value(() => ready.push(() => this.step()))
    } catch (error) {
      this.outcome = () => {
        throw error
      }
    }
    if (this.outcome) for (const wake of this.waiters) wake()
  }

  *[Symbol.iterator](): Coroutine<T> {
    while (!this.outcome) yield (wake) => this.waiters.push(wake)
    return this.outcome()
  }
}

function run<T>(coro: Coroutine<T>): T {
  const main = new Task(coro)
  while (!main.outcome) {
    if (ready.length === 0) {
      if (timers.length === 0) throw new Error('blocked for ever')
      now = timers[0].at
    }
    const due = timers.filter(({ at }) => at <= now)
    timers.splice(0, due.length)
    ready.push(...due.map(({ callback }) => callback))
    for (const callback of ready.splice(0)) callback()
  }
  return main.outcome()
}

function* sleep(seconds: number): Coroutine {
  yield (wake) => {
    timers.push({ at: now + seconds, callback: wake })
    timers.sort((a, b) => a.at - b.at)
  }
}

function* gather<T>(...coros: Coroutine<T>[]): Coroutine<T[]> {
  const tasks = coros.map((coro) => new Task(coro))
  const results: T[] = []
  for (const task of tasks) results.push(yield* task)
  return results
}

// From here on: your program.

function* ask(who: string, seconds: number): Coroutine<string> {
  console.log(`${who} is asked`)
  yield* sleep(seconds)
  if (who === 'Cy') throw new RangeError('Cy does not know')
  return `${who} after ${seconds} s`
}

function* tick(): Coroutine {
  for (let i = 1; i <= 3; i++) {
    yield* sleep(1)
    console.log(`tick ${i}`)
  }
}

function* main(): Coroutine {
  const ticking = new Task(tick())
  const answers = yield* gather(ask('Ann', 2), ask('Ben', 1))
  console.log(answers.join(', '))
  try {
    yield* new Task(ask('Cy', 0.5))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    console.log(`caught: ${error.message}`)
  }
  yield* ticking
}

run(main())
