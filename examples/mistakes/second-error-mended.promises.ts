// allSettled: every error has its place in the list.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function load(name: string, delay: number) {
  await sleep(delay)
  if (name !== 'a') throw new Error(`no ${name}`)
  return name
}

async function main() {
  const results = await Promise.allSettled([
    load('a', 1),
    load('b', 2),
    load('c', 3),
  ])
  for (const result of results) {
    if (result.status === 'fulfilled') {
      console.log(`loaded: ${result.value}`)
    } else console.log(`failed: ${result.reason.message}`)
  }
}

main()
