// Is it ready? Is it ready? Is it ready?
import * as asyncio from 'asyncio'

let ready = false

function* guest() {
  while (!ready) yield* asyncio.sleep(0.15)
  console.log('the guest eats')
}

function* cook() {
  yield* asyncio.sleep(2)
  console.log('soup is ready')
  ready = true
}

function* main() {
  yield* asyncio.gather(guest(), cook())
}

asyncio.run(main())
