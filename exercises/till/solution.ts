// One payment at a time: who reads is who writes next.
import * as asyncio from 'asyncio'

let balance = 100
const till = new asyncio.Lock()

function* pay(amount: number) {
  yield* asyncio.asyncWith(till, function* () {
    const before = balance
    yield* asyncio.sleep(1)
    balance = before - amount
  })
}

function* main() {
  yield* asyncio.gather(pay(30), pay(20), pay(10))
  console.log(`left: ${balance}`)
}

asyncio.run(main())
