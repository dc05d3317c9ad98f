// Two payments read the balance before either writes it back.
import * as asyncio from 'asyncio'

let balance = 100

function* pay(amount: number) {
  const before = balance
  yield* asyncio.sleep(1)
  balance = before - amount
  console.log(`paid ${amount}, balance ${balance}`)
}

function* main() {
  yield* asyncio.gather(pay(30), pay(50))
  console.log(`paid 80 of 100, left: ${balance}`)
}

asyncio.run(main())
