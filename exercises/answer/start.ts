// The bill should be a sum of prices.
import * as asyncio from 'asyncio'

function* price(item: string) {
  yield* asyncio.sleep(1)
  return item === 'tea' ? 3 : 4
}

function* total(items: string[]) {
  return items.length
}

function* main() {
  console.log(`Tea is ${yield* price('tea')}`)
  console.log(`Together ${yield* total(['tea', 'cake'])}`)
}

asyncio.run(main())
