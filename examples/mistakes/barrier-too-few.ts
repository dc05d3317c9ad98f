// Three are expected and two come: it never ends.
import * as asyncio from 'asyncio'

const barrier = new asyncio.Barrier(3)

function* hiker(name: string) {
  console.log(`${name} arrives`)
  yield* barrier.wait()
  console.log(`${name} goes on`)
}

function* main() {
  yield* asyncio.gather(hiker('Ann'), hiker('Bob'))
}

asyncio.run(main())
