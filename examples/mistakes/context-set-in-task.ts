// What a task sets, its maker does not see.
import * as asyncio from 'asyncio'

const user = new asyncio.ContextVar('user', { default: 'nobody' })

function* login() {
  yield* asyncio.sleep(1)
  user.set('Ann')
}

function* main() {
  yield* asyncio.gather(login())
  console.log(`after gather: ${user.get()}`)
  yield* login()
  console.log(`after a call: ${user.get()}`)
}

asyncio.run(main())
