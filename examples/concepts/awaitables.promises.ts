// One word waits for a promise, or for any object with `then`.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function soon(text: string) {
  await sleep(1)
  return text
}

class Pause {
  then(resolve: (text: string) => void) {
    sleep(1).then(() => resolve('an object of my own'))
  }
}

async function main() {
  const task = soon('a task')
  const future = Promise.resolve('a future')
  console.log(await soon('a coroutine'))
  console.log(await task)
  console.log(await future)
  console.log(await new Pause())
}

main()
