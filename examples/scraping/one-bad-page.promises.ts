// One page of two fails, and Promise.all has nothing to give.
const root = process.argv[2] ?? 'http://localhost:3000/site/'

class StatusError extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`)
  }
}

async function fetchText(path: string) {
  const response = await fetch(new URL(path, root))
  if (!response.ok) throw new StatusError(response.status)
  return await response.text()
}

async function main() {
  const paths = ['index.html', 'about.html?status=503']
  try {
    const pages = await Promise.all(paths.map(fetchText))
    console.log(`${pages.length} pages`)
  } catch (error) {
    if (!(error instanceof StatusError)) throw error
    console.log(`no page at all, because of a ${error.status}`)
  }
}

main()
