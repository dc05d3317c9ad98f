// Two promises wait at the same time: 2 seconds in all, not 3.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function say(text: string, delay: number) {
  await sleep(delay)
  console.log(text)
}

async function main() {
  await Promise.all([say('Hello', 1), say('World', 2)])
}

main()
