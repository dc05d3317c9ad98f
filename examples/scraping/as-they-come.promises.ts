// Pages are used in the order in which they arrive.
const root = process.argv[2] ?? 'http://localhost:3000/site/'

async function fetchTitle(path: string) {
  const response = await fetch(new URL(path, root))
  const page = await response.text()
  return /<title>(.*)<\/title>/.exec(page)?.[1]
}

async function main() {
  const paths = [
    'catalogue/page-1.html?delay=0.9',
    'catalogue/page-2.html?delay=0.3',
    'catalogue/page-3.html?delay=0.6',
  ]
  const running = new Map(
    paths.map((path, index) => [
      index,
      fetchTitle(path).then((title) => ({ title, index })),
    ]),
  )
  while (running.size > 0) {
    const { title, index } = await Promise.race(running.values())
    running.delete(index)
    console.log(title)
  }
}

main()
