// Both calls are made before either is awaited: they overlap.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function job(name: string) {
  console.log(`${name} starts`)
  await sleep(1)
  console.log(`${name} ends`)
}

async function main() {
  const a = job('a')
  const b = job('b')
  await a
  await b
}

main()
