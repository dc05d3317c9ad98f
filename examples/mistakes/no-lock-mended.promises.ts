// The lock covers reading, waiting and writing: nothing is lost.
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

let balance = 100
const lock = new Lock()

async function pay(amount: number) {
  await lock.run(async () => {
    const before = balance
    await sleep(1)
    balance = before - amount
  })
  console.log(`paid ${amount}, balance ${balance}`)
}

async function main() {
  await Promise.all([pay(30), pay(50)])
  console.log(`paid 80 of 100, left: ${balance}`)
}

main()
