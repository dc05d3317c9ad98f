// A counter and a line of waiters stand in for the semaphore.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

class Semaphore {
  #waiters: (() => void)[] = []

  constructor(private free: number) {}

  async acquire() {
    if (this.free > 0) this.free--
    else
      await new Promise<void>((resolve) =>
        this.#waiters.push(resolve),
      )
  }

  release() {
    const next = this.#waiters.shift()
    // A turn later: at once, it would overtake who wakes with us.
    if (next) setTimeout(next)
    else this.free++
  }
}

const semaphore = new Semaphore(2)

async function worker(n: number) {
  await semaphore.acquire()
  try {
    console.log(`Worker ${n} acquired semaphore`)
    await sleep(1)
    console.log(`Worker ${n} released semaphore`)
  } finally {
    semaphore.release()
  }
}

async function main() {
  await Promise.all([worker(1), worker(2), worker(3)])
}

main()
