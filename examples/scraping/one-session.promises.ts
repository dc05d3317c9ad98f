// One session for all pages: fetch keeps the connections itself.
const root = process.argv[2] ?? 'http://localhost:3000/site/'

async function fetchText(path: string) {
  const response = await fetch(new URL(path, root))
  return await response.text()
}

async function main() {
  const paths = [1, 2, 3, 4].map((n) => `catalogue/page-${n}.html`)
  const pages = await Promise.all(paths.map(fetchText))
  for (const [index, page] of pages.entries()) {
    const title = /<title>(.*)<\/title>/.exec(page)?.[1]
    console.log(`${paths[index]}: ${title}`)
  }
}

main()
