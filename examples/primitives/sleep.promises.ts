// An async function steps aside for one second.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function main() {
  console.log('Sleeping for 1 second...')
  await sleep(1)
  console.log('Awake!')
}

main()
