// A crawl is interrupted; the next one takes up what is missing.
import * as fs from 'node:fs'
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'

const { asyncWith } = asyncio
const root = process.argv[2] ?? 'http://localhost:3000/site/'
const FILE = 'pages.jsonl'
const paths = [
  ...['catalogue/page-1.html', 'catalogue/page-2.html'],
  'catalogue/page-3.html?delay=0.5',
  'catalogue/page-4.html?delay=0.5',
]
const twoSaved = new asyncio.Event()

function saved(): { path: string; length: number }[] {
  if (!fs.existsSync(FILE)) return []
  const lines = fs.readFileSync(FILE, 'utf8').split('\n')
  // What follows the last newline was being written: not saved.
  return lines.slice(0, -1).map((line) => JSON.parse(line))
}

function* save(session: aiohttp.ClientSession, path: string) {
  const request = session.get(new URL(path, root).href)
  yield* asyncWith(request, function* (response) {
    const { length } = yield* response.text()
    fs.appendFileSync(FILE, `${JSON.stringify({ path, length })}\n`)
    if (saved().length === 2) twoSaved.set()
  })
}

function* crawl() {
  const done = new Set(saved().map(({ path }) => path))
  const left = paths.filter((path) => !done.has(path))
  console.log(`${done.size} are there, ${left.length} are left`)
  const opening = new aiohttp.ClientSession()
  yield* asyncWith(opening, function* (session) {
    const saving = left.map((path) => save(session, path))
    yield* asyncio.gather(...saving)
  })
}

function* main() {
  fs.rmSync(FILE, { force: true })
  const first = asyncio.createTask(crawl())
  yield* twoSaved.wait()
  first.cancel()
  yield* asyncio.wait([first])
  console.log('interrupted')
  yield* crawl()
  const all = saved().map(({ path }) => path)
  for (const path of all.sort()) console.log(path)
  fs.rmSync(FILE)
}

asyncio.run(main())
