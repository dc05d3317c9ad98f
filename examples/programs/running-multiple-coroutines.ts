// Two coroutines sleep at the same time: 2 seconds in all, not 3.
import * as asyncio from 'asyncio'

function* say(text: string, delay: number) {
  yield* asyncio.sleep(delay)
  console.log(text)
}

function* main() {
  yield* asyncio.gather(say('Hello', 1), say('World', 2))
}

asyncio.run(main())
