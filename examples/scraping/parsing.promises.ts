// A parser reads the pages: what are the cheapest books?
import { Parser } from 'htmlparser2'

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

async function read(path: string) {
  const response = await fetch(new URL(path, root))
  return parse(await response.text())
}

async function main() {
  const { links } = await read('catalogue/page-1.html')
  const paths = links.filter((link) => link.includes('books/'))
  const books = await Promise.all(
    paths.map((path) => read(path.slice('../'.length))),
  )
  const pence = ({ price }: { price: string }) =>
    Math.round(Number(price.slice(1)) * 100)
  books.sort((a, b) => pence(a) - pence(b))
  for (const { title, price } of books.slice(0, 3)) {
    console.log(`${price}  ${title}`)
  }
}

main()
