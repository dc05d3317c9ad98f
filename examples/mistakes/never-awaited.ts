// A coroutine is called, but not awaited: it never runs.
import * as asyncio from 'asyncio'

function* save(text: string) {
  console.log('saving', text)
  yield* asyncio.sleep(1)
  console.log('saved')
}

function* main() {
  save('my work')
  console.log('main is done')
}

asyncio.run(main())
