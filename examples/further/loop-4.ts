// Awaiting: yield* passes the waiting up, and the result down.
type Wait = (wake: () => void) => void
type Coroutine<T = void> = Generator<Wait, T, void>

let now = 0
const ready: (() => void)[] = []
const timers: { at: number; callback: () => void }[] = []

function callLater(seconds: number, callback: () => void) {
  timers.push({ at: now + seconds, callback })
  timers.sort((a, b) => a.at - b.at)
}

function step(coro: Coroutine) {
  const { done, value } = coro.next()
  if (!done) value(() => ready.push(() => step(coro)))
}

function run(...coros: Coroutine[]) {
  for (const coro of coros) ready.push(() => step(coro))
  while (ready.length + timers.length > 0) {
    if (ready.length === 0) now = timers[0].at
    const due = timers.filter(({ at }) => at <= now)
    timers.splice(0, due.length)
    ready.push(...due.map(({ callback }) => callback))
    for (const callback of ready.splice(0)) callback()
  }
}

function* sleep(seconds: number): Coroutine {
  yield (wake) => callLater(seconds, wake)
}

function* load(name: string, seconds: number): Coroutine<string> {
  yield* sleep(seconds)
  return `${name}, loaded`
}

function* page(title: string, seconds: number): Coroutine {
  const text = yield* load(title, seconds)
  console.log(`${now} s: ${text}`)
  const footer = yield* load(`the end of ${title}`, 1)
  console.log(`${now} s: ${footer}`)
}

run(page('news', 2), page('sports', 1))
