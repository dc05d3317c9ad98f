// A chain of promises stands in for the lock.
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

const lock = new Lock()

async function worker(n: number) {
  await lock.run(async () => {
    console.log(`Worker ${n} acquired lock`)
    await sleep(1)
    console.log(`Worker ${n} released lock`)
  })
}

async function main() {
  await Promise.all([worker(1), worker(2)])
}

main()
