// Two async functions at once; the results keep their order.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function make(what: string, delay: number) {
  console.log(`${what}: started`)
  await sleep(delay)
  console.log(`${what}: ready`)
  return what
}

async function main() {
  const served = await Promise.all([
    make('tea', 2),
    make('toast', 1),
  ])
  console.log('served:', served.join(' and '))
}

main()
