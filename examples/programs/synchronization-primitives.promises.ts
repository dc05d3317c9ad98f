// Two workers share one chain of promises, one after the other.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

class Lock {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(body: () => Promise<T>) {
    const turn = this.#last.then(body)
    this.#last = turn.catch(() => {})
    return turn
  }
}

async function worker(lock: Lock, n: number) {
  await lock.run(async () => {
    console.log(`Worker ${n} acquired lock`)
    await sleep(1)
    console.log(`Worker ${n} released lock`)
  })
}

async function main() {
  const lock = new Lock()
  await Promise.all([worker(lock, 1), worker(lock, 2)])
}

main()
