// One catch for all: a broken entry looks like a missing one.
import * as asyncio from 'asyncio'

const PRICES: Record<string, string> = { tea: '2', cake: 'three' }

function* price(name: string) {
  yield* asyncio.sleep(1)
  const text = PRICES[name]
  if (!text) throw new asyncio.LookupError(name)
  if (!/^\d+$/.test(text)) {
    throw new asyncio.RuntimeError(`${text} is no number`)
  }
  return text
}

function* main() {
  for (const name of ['tea', 'milk', 'cake']) {
    try {
      console.log(`${name}: ${yield* price(name)}`)
    } catch {
      console.log(`${name}: not on the menu`)
    }
  }
}

asyncio.run(main())
