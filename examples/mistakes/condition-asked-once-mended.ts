// Who is woken asks again; Bob waits for the second loaf.
import * as asyncio from 'asyncio'

const condition = new asyncio.Condition()
let loaves = 0

function* customer(name: string) {
  yield* asyncio.asyncWith(condition, function* () {
    yield* condition.waitFor(() => loaves > 0)
    loaves -= 1
    console.log(`${name} takes one, ${loaves} left`)
  })
}

function* baker() {
  for (let hour = 1; hour <= 2; hour++) {
    yield* asyncio.sleep(1)
    console.log(`hour ${hour}: a loaf`)
    yield* asyncio.asyncWith(condition, function* () {
      loaves += 1
      condition.notifyAll()
    })
  }
}

function* main() {
  yield* asyncio.gather(customer('Ann'), customer('Bob'), baker())
}

asyncio.run(main())
