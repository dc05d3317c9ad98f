// The last to be named is the first to end: who comes first?
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function runner(name: string, seconds: number) {
  await sleep(seconds)
  console.log(`${name} arrives`)
  return name
}

async function main() {
  const names = await Promise.all([
    runner('Ada', 3),
    runner('Bob', 2),
    runner('Cy', 1),
  ])
  console.log('results:', names.join(' '))
}

main()
