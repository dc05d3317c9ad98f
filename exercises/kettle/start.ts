// The table is laid after the water boils.
import * as asyncio from 'asyncio'

function* boil() {
  console.log('kettle on')
  yield* asyncio.sleep(3)
  console.log('water boils')
}

function* lay() {
  yield* asyncio.sleep(2)
  console.log('table laid')
}

function* main() {
  yield* boil()
  yield* lay()
  console.log('tea')
}

asyncio.run(main())
