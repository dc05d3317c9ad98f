// What a coroutine returns goes to the one who awaits it.
import * as asyncio from 'asyncio'

function* price(item: string) {
  yield* asyncio.sleep(1)
  return item === 'tea' ? 3 : 4
}

function* total(items: string[]) {
  let sum = 0
  for (const item of items) sum += yield* price(item)
  return sum
}

function* main() {
  console.log(`Tea is ${yield* price('tea')}`)
  console.log(`Together ${yield* total(['tea', 'cake'])}`)
}

asyncio.run(main())
