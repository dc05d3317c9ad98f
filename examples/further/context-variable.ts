// Each task has a value of its own.
import * as asyncio from 'asyncio'

const user = new asyncio.ContextVar<string>('user')

function log(text: string) {
  console.log(`[${user.get()}] ${text}`)
}

function* query() {
  log('query begins')
  yield* asyncio.sleep(1)
  log('query ends')
}

function* handle(name: string) {
  user.set(name)
  yield* query()
  log('is served')
}

function* main() {
  yield* asyncio.gather(handle('Ann'), handle('Bob'))
}

asyncio.run(main())
