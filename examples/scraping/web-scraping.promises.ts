// Three pages are fetched at once and printed in order.
const examples = [
  'http://example.com',
  'http://example.org',
  'http://example.net',
]

async function fetchText(url: string) {
  const response = await fetch(url)
  return await response.text()
}

async function main() {
  const given = process.argv.slice(2)
  const urls = given.length > 0 ? given : examples
  const promises = urls.map((url) => fetchText(url))
  const results = await Promise.all(promises)
  for (const result of results) {
    console.log(result)
  }
}

main()
