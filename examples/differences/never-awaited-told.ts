// With asyncio.coroutine, a forgotten await is told at the end.
import * as asyncio from 'asyncio'

const save = asyncio.coroutine(function* save(text: string) {
  console.log('saving', text)
  yield* asyncio.sleep(1)
  console.log('saved')
})

function* main() {
  save('my work')
  console.log('main is done')
}

asyncio.run(main())
