// What a crawl is doing, on one line of the terminal.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'
const BAR = 16

class Progress {
  private done = 0
  private last = 0

  constructor(private readonly total: number) {}

  step() {
    this.done++
    const filled = Math.floor((this.done / this.total) * BAR)
    const bar = '#'.repeat(filled).padEnd(BAR, '.')
    const text = `[${bar}] ${this.done} of ${this.total}`
    // A terminal rewrites its line; a file gets a few of them.
    if (process.stdout.isTTY) process.stdout.write(`\r${text}`)
    else if (filled >= this.last + BAR / 4) console.log(text)
    else return
    this.last = filled
  }
}

function* fetch(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  return yield* asyncWith(request, (response) => response.text())
}

function* main() {
  const opening = new aiohttp.ClientSession({ limit: 6 })
  yield* asyncWith(opening, function* (session) {
    const list = yield* fetch(session, 'catalogue/page-1.html')
    const found = list.matchAll(/books\/[\w-]+\.html/g)
    const paths = [...new Set([...found].map(([path]) => path))]
    const progress = new Progress(paths.length)
    function* fetchAndCount(path: string) {
      yield* fetch(session, path)
      progress.step()
    }
    const all = paths.map((path) => fetchAndCount(path))
    yield* asyncio.gather(...all)
  })
  if (process.stdout.isTTY) process.stdout.write('\n')
}

asyncio.run(main())
