// Each payment forgets the others.
import * as asyncio from 'asyncio'

let balance = 100

function* pay(amount: number) {
  const before = balance
  yield* asyncio.sleep(1)
  balance = before - amount
}

function* main() {
  yield* asyncio.gather(pay(30), pay(20), pay(10))
  console.log(`left: ${balance}`)
}

asyncio.run(main())
