// Two promises take turns, once they are kept from starting early.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function count(name: string, last: number) {
  for (let i = 1; i <= last; i++) {
    console.log(`${name} counts ${i}`)
    await sleep(1)
  }
  return last
}

async function main() {
  const a = Promise.resolve().then(() => count('a', 2))
  const b = Promise.resolve().then(() => count('b', 3))
  console.log('two tasks are made, neither has run')
  const total = (await a) + (await b)
  console.log(`counted ${total} times`)
}

main()
