// A global variable belongs to everybody.
import * as asyncio from 'asyncio'

let user = 'nobody'

function* handle(name: string) {
  user = name
  console.log(`[${user}] begins`)
  yield* asyncio.sleep(1)
  console.log(`[${user}] ends`)
}

function* main() {
  yield* asyncio.gather(handle('Ann'), handle('Bob'))
}

asyncio.run(main())
