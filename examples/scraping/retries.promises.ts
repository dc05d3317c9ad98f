// A page that fails is asked again, later each time.
const root = process.argv[2] ?? 'http://localhost:3000/site/'
const ATTEMPTS = 3

const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

// Every request needs a signal and a timer of its own.
async function fetchText(path: string) {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    const error = new Error('one second')
    controller.abort(Object.assign(error, { name: 'TimeoutError' }))
  }, 1000)
  try {
    const { signal } = controller
    const response = await fetch(new URL(path, root), { signal })
    if (!response.ok) throw new StatusError(response.status)
    return await response.text()
  } finally {
    clearTimeout(timer)
  }
}

class StatusError extends Error {
  override name = 'ClientResponseError'
  constructor(readonly status: number) {
    super(String(status))
  }
}

function isTemporary(error: Error) {
  if (error instanceof StatusError)
    return error.status >= 500 || error.status === 429
  return error.name === 'TimeoutError'
}

// Twice as long each time, and not for all addresses the same.
function delay(path: string, attempt: number) {
  let spread = 0
  for (const letter of path) spread += letter.charCodeAt(0)
  return 0.1 * 2 ** attempt * (1 + (spread % 50) / 100)
}

async function report(path: string) {
  for (let attempt = 1; ; attempt++) {
    try {
      await fetchText(path)
      return `${path}: there, attempt ${attempt}`
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (!isTemporary(error) || attempt === ATTEMPTS)
        return `${path}: ${error.name}, attempt ${attempt}`
    }
    await sleep(delay(path, attempt))
  }
}

async function main() {
  const paths = [
    ...['index.html', 'about.html?fail=2'],
    ...['books/unwritten.html', 'index.html?silent'],
  ]
  const reports = await Promise.all(paths.map(report))
  for (const line of reports) console.log(line)
}

main()
