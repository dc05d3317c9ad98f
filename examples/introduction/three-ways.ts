// Two coroutines at once; the results keep their order.
import * as asyncio from 'asyncio'

function* make(what: string, delay: number) {
  console.log(`${what}: started`)
  yield* asyncio.sleep(delay)
  console.log(`${what}: ready`)
  return what
}

function* main() {
  const served = yield* asyncio.gather(
    make('tea', 2),
    make('toast', 1),
  )
  console.log('served:', served.join(' and '))
}

asyncio.run(main())
