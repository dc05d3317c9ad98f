// Coroutines that take turns: a queue of those that are ready.
type Coroutine = Generator<void, void, void>

const ready: Coroutine[] = []

function run() {
  for (;;) {
    const coro = ready.shift()
    if (coro === undefined) return
    const { done } = coro.next()
    if (!done) ready.push(coro)
  }
}

function* count(name: string, to: number): Coroutine {
  for (let i = 1; i <= to; i++) {
    console.log(`${name} ${i}`)
    yield
  }
  console.log(`${name} is done`)
}

ready.push(count('a', 2), count('b', 3))
run()
