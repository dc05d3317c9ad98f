// All take the locks in the same order: nobody is stuck.
import * as asyncio from 'asyncio'

const fork = new asyncio.Lock()
const knife = new asyncio.Lock()

function* eat(
  name: string,
  first: asyncio.Lock,
  second: asyncio.Lock,
) {
  yield* first.acquire()
  console.log(`${name} has one, and wants the other`)
  yield* asyncio.sleep(1)
  yield* second.acquire()
  console.log(`${name} eats`)
  second.release()
  first.release()
}

function* main() {
  yield* asyncio.gather(
    eat('Ada', fork, knife),
    eat('Bob', fork, knife),
  )
}

asyncio.run(main())
