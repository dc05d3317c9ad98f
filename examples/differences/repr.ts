// String() shows what repr() shows, but for the address.
import * as asyncio from 'asyncio'

function* main() {
  console.log(String(new asyncio.Event()))
  console.log(String(new asyncio.Queue(2)))
  console.log(String(asyncio.createTask(asyncio.sleep(1))))
}

asyncio.run(main())
