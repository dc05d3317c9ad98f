// Each promise is awaited as soon as made: nothing overlaps.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function job(name: string) {
  console.log(`${name} starts`)
  await sleep(1)
  console.log(`${name} ends`)
}

async function main() {
  await job('a')
  await job('b')
}

main()
