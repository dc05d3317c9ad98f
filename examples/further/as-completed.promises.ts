// A race, again and again, among those who are left.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function ask(name: string, seconds: number) {
  await sleep(seconds)
  return `${name}, after ${seconds} s`
}

async function main() {
  const questions = [
    ask('north', 3),
    ask('south', 1),
    ask('east', 2),
  ]
  const running = new Map(
    questions.map((promise, index) => [
      index,
      promise.then((answer) => ({ answer, index })),
    ]),
  )
  while (running.size > 0) {
    const { answer, index } = await Promise.race(running.values())
    running.delete(index)
    console.log(answer)
  }
}

main()
