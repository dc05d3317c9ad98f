// Awaited, the coroutine runs, and main goes on afterwards.
import * as asyncio from 'asyncio'

function* save(text: string) {
  console.log('saving', text)
  yield* asyncio.sleep(1)
  console.log('saved')
}

function* main() {
  yield* save('my work')
  console.log('main is done')
}

asyncio.run(main())
