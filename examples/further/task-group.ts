// The block ends when all tasks of the group are done.
import * as asyncio from 'asyncio'

function* fetch(name: string, seconds: number) {
  yield* asyncio.sleep(seconds)
  console.log(`${name} is here`)
  return name.length
}

function* main() {
  const [text, image] = yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      const text = group.createTask(fetch('text', 2))
      const image = group.createTask(fetch('image', 1))
      console.log('both are under way')
      return [text, image]
    },
  )
  console.log(`letters: ${text.result() + image.result()}`)
}

asyncio.run(main())
