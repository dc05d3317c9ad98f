// One catch for all: a broken entry looks like a missing one.
const PRICES: Record<string, string> = { tea: '2', cake: 'three' }

async function price(name: string) {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const text = PRICES[name]
  if (!text) throw new ReferenceError(name)
  if (!/^\d+$/.test(text)) {
    throw new TypeError(`${text} is no number`)
  }
  return text
}

async function main() {
  for (const name of ['tea', 'milk', 'cake']) {
    try {
      console.log(`${name}: ${await price(name)}`)
    } catch {
      console.log(`${name}: not on the menu`)
    }
  }
}

main()
