// All books of the shop at once: nothing holds them back.
const root = process.argv[2] ?? 'http://localhost:3000/site/'
let inFlight = 0
let most = 0

async function ask(path: string) {
  most = Math.max(most, ++inFlight)
  const response = await fetch(new URL(path, root))
  const page = await response.text()
  inFlight--
  return page
}

async function main() {
  const lists = await Promise.all(
    [1, 2, 3, 4].map((n) => ask(`catalogue/page-${n}.html`)),
  )
  const found = lists.join().matchAll(/books\/[\w-]+\.html/g)
  const paths = new Set([...found].map(([path]) => path))
  await Promise.all([...paths].map(ask))
  console.log(`${paths.size} books, ${most} requests at once`)
}

main()
