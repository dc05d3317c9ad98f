// Nobody goes on before all three have arrived.
import * as asyncio from 'asyncio'

const barrier = new asyncio.Barrier(3)

function* hiker(name: string, hours: number) {
  yield* asyncio.sleep(hours)
  console.log(`${name} arrives`)
  const place = yield* barrier.wait()
  console.log(`${name} goes on, arrived as number ${place}`)
}

function* main() {
  yield* asyncio.gather(
    hiker('Ann', 1),
    hiker('Bob', 2),
    hiker('Cy', 3),
  )
}

asyncio.run(main())
