// Woken, but there is nothing left.
import * as asyncio from 'asyncio'

const condition = new asyncio.Condition()
let loaves = 0

function* customer(name: string) {
  yield* asyncio.asyncWith(condition, function* () {
    if (loaves === 0) yield* condition.wait()
    loaves -= 1
    console.log(`${name} takes one, ${loaves} left`)
  })
}

function* baker() {
  yield* asyncio.sleep(1)
  yield* asyncio.asyncWith(condition, function* () {
    loaves += 1
    condition.notifyAll()
  })
}

function* main() {
  yield* asyncio.gather(customer('Ann'), customer('Bob'), baker())
}

asyncio.run(main())
