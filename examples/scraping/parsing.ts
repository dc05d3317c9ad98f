// A parser reads the pages: what are the cheapest books?
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'
import { Parser } from 'htmlparser2'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'

function parse(html: string) {
  const book = { title: '', price: '', links: [] as string[] }
  let into: 'title' | 'price' | undefined
  const parser = new Parser({
    onopentag(name, { class: kind, href }) {
      if (name === 'h1') into = 'title'
      if (kind === 'price') into = 'price'
      if (name === 'a' && href) book.links.push(href)
    },
    ontext(text) {
      if (into) book[into] += text
    },
    onclosetag: () => (into = undefined),
  })
  parser.end(html)
  return book
}

function* main() {
  const places = new asyncio.Semaphore(4)
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    function* read(path: string) {
      const url = new URL(path, root).href
      return yield* asyncWith(places, () =>
        asyncWith(session.get(url), function* (response) {
          return parse(yield* response.text())
        }),
      )
    }
    const { links } = yield* read('catalogue/page-1.html')
    const paths = links.filter((link) => link.includes('books/'))
    const books = yield* asyncio.gather(
      ...paths.map((path) => read(path.slice('../'.length))),
    )
    const pence = ({ price }: { price: string }) =>
      Math.round(Number(price.slice(1)) * 100)
    books.sort((a, b) => pence(a) - pence(b))
    for (const { title, price } of books.slice(0, 3)) {
      console.log(`${price}  ${title}`)
    }
  })
}

asyncio.run(main())
