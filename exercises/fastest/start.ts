// The first of the list, not the first to answer.
import * as asyncio from 'asyncio'

function* fetch(city: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  return `from ${city}`
}

function* main() {
  const [file] = yield* asyncio.gather(
    fetch('Rome', 3),
    fetch('Oslo', 1),
    fetch('Wien', 2),
  )
  console.log(file)
}

asyncio.run(main())
