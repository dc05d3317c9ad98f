// Both at once: as long as the longer one, 2 seconds.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function say(text: string, delay: number) {
  await sleep(delay)
  console.log(text)
}

async function main() {
  const start = performance.now()
  await Promise.all([say('Hello', 1), say('World', 2)])
  const seconds = (performance.now() - start) / 1000
  console.log(`${Math.round(seconds)} seconds`)
}

main()
