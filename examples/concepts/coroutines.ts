// Calling a coroutine function runs nothing; awaiting does.
import * as asyncio from 'asyncio'

function* greet(name: string) {
  console.log(`greet(${name}) starts`)
  yield* asyncio.sleep(1)
  return `Hello, ${name}!`
}

function* main() {
  const coroutine = greet('Ada')
  console.log('a coroutine is made, nothing has run')
  const text = yield* coroutine
  console.log(text)
}

asyncio.run(main())
