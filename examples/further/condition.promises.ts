// A list of those who wait stands in for the condition.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

let waiting: (() => void)[] = []
let stock = 0

async function waitFor(predicate: () => boolean) {
  while (!predicate()) {
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
}

function notifyAll() {
  const woken = waiting
  waiting = []
  for (const wake of woken) wake()
}

async function customer(name: string, wants: number) {
  await waitFor(() => stock >= wants)
  stock -= wants
  console.log(`${name} takes ${wants}, ${stock} left`)
}

async function delivery() {
  for (let day = 1; day <= 3; day++) {
    await sleep(1)
    stock += 2
    console.log(`day ${day}: ${stock} in stock`)
    notifyAll()
  }
}

async function main() {
  await Promise.all([
    customer('Ann', 4),
    customer('Bob', 1),
    delivery(),
  ])
}

main()
