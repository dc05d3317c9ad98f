// A call starts the work, and main waits for its promise.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function myCoroutine() {
  await sleep(1)
  console.log('Coroutine executed')
}

async function main() {
  const task = myCoroutine()
  await task
}

main()
