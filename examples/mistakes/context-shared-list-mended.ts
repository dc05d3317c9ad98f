// A new list for each: what is set belongs to the task.
import * as asyncio from 'asyncio'

const basket = new asyncio.ContextVar<string[]>('basket')

function* shop(name: string, item: string) {
  basket.set([...basket.get(), item])
  yield* asyncio.sleep(1)
  console.log(`${name} has ${basket.get().join(' and ')}`)
}

function* main() {
  basket.set([])
  yield* asyncio.gather(shop('Ann', 'bread'), shop('Bob', 'milk'))
}

asyncio.run(main())
