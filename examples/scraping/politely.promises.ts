// All books of the shop, four requests at a time.
const root = process.argv[2] ?? 'http://localhost:3000/site/'
let inFlight = 0
let most = 0

// JavaScript has no semaphore: this stands in for one.
class Semaphore {
  private waiting: (() => void)[] = []
  constructor(private free: number) {}
  async acquire() {
    if (this.free > 0) this.free--
    else await new Promise<void>((go) => this.waiting.push(go))
  }
  release() {
    const next = this.waiting.shift()
    if (next) next()
    else this.free++
  }
}

const places = new Semaphore(4)

async function ask(path: string) {
  await places.acquire()
  try {
    most = Math.max(most, ++inFlight)
    const response = await fetch(new URL(path, root))
    return await response.text()
  } finally {
    inFlight--
    places.release()
  }
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
