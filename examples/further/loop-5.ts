// Tasks: coroutines that run on their own and can be awaited.
type Wait = (wake: () => void) => void
type Coroutine<T = void> = Generator<Wait, T, void>

let now = 0
const ready: (() => void)[] = []
const timers: { at: number; callback: () => void }[] = []

function callLater(seconds: number, callback: () => void) {
  timers.push({ at: now + seconds, callback })
  timers.sort((a, b) => a.at - b.at)
}

class Task<T = void> {
  private waiters: (() => void)[] = []
  result: { value: T } | undefined

  constructor(private coro: Coroutine<T>) {
    ready.push(() => this.step())
  }

  private step() {
    const { done, value } = this.coro.next()
    if (done) {
      this.result = { value }
      for (const wake of this.waiters) wake()
    } else value(() => ready.push(() => this.step()))
  }

  *[Symbol.iterator](): Coroutine<T> {
    while (!this.result) yield (wake) => this.waiters.push(wake)
    return this.result.value
  }
}

function run<T>(coro: Coroutine<T>): T {
  const main = new Task(coro)
  while (!main.result) {
    if (ready.length === 0) now = timers[0].at
    const due = timers.filter(({ at }) => at <= now)
    timers.splice(0, due.length)
    ready.push(...due.map(({ callback }) => callback))
    for (const callback of ready.splice(0)) callback()
  }
  return main.result.value
}

function* sleep(seconds: number): Coroutine {
  yield (wake) => callLater(seconds, wake)
}

function* load(name: string, seconds: number): Coroutine<string> {
  console.log(`${now} s: loading ${name}`)
  yield* sleep(seconds)
  return name
}

function* main(): Coroutine<string> {
  const news = new Task(load('news', 2))
  const sports = new Task(load('sports', 1))
  console.log(`${now} s: two tasks, and none has begun`)
  const result = `${yield* news} and ${yield* sports}`
  return `${now} s: ${result}`
}

console.log(run(main()))
