// Two awaits, one after the other: 3 seconds, not 2.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function say(text: string, delay: number) {
  await sleep(delay)
  console.log(text)
}

async function main() {
  const start = performance.now()
  await say('Hello', 1)
  await say('World', 2)
  const seconds = (performance.now() - start) / 1000
  console.log(`${Math.round(seconds)} seconds`)
}

main()
