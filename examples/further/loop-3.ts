// Time: who yields a number sleeps for so many seconds.
type Coroutine = Generator<number, void, void>

let now = 0
const ready: Coroutine[] = []
const timers: { at: number; coro: Coroutine }[] = []

function step(coro: Coroutine) {
  const { done, value } = coro.next()
  if (done) return
  timers.push({ at: now + value, coro })
  timers.sort((a, b) => a.at - b.at)
}

function run() {
  while (ready.length + timers.length > 0) {
    if (ready.length === 0) now = timers[0].at
    const due = timers.filter(({ at }) => at <= now)
    timers.splice(0, due.length)
    ready.push(...due.map(({ coro }) => coro))
    for (const coro of ready.splice(0)) step(coro)
  }
}

function* say(text: string, delay: number): Coroutine {
  console.log(`${now} s: ${text} begins to wait`)
  yield delay
  console.log(`${now} s: ${text}`)
}

ready.push(say('slow', 3), say('quick', 1), say('too', 1))
run()
