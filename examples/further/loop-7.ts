// The same program on the real thing.
import * as asyncio from 'asyncio'

function* ask(who: string, seconds: number) {
  console.log(`${who} is asked`)
  yield* asyncio.sleep(seconds)
  if (who === 'Cy') throw new RangeError('Cy does not know')
  return `${who} after ${seconds} s`
}

function* tick() {
  for (let i = 1; i <= 3; i++) {
    yield* asyncio.sleep(1)
    console.log(`tick ${i}`)
  }
}

function* main() {
  const ticking = asyncio.createTask(tick())
  const answers = yield* asyncio.gather(
    ask('Ann', 2),
    ask('Ben', 1),
  )
  console.log(answers.join(', '))
  try {
    yield* asyncio.createTask(ask('Cy', 0.5))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    console.log(`caught: ${error.message}`)
  }
  yield* ticking
}

asyncio.run(main())
