// A race leaves the loser alone.
const sleep = (seconds: number) =>
  new Promise<'time'>((resolve) =>
    setTimeout(() => resolve('time'), seconds * 1000),
  )

async function load() {
  await sleep(5)
  return 'loaded'
}

async function main() {
  const loading = load()
  while ((await Promise.race([loading, sleep(2)])) === 'time') {
    console.log('still loading')
  }
  console.log(await loading)
}

main()
