// The program ends before the letter is saved.
import * as asyncio from 'asyncio'

function* save() {
  yield* asyncio.sleep(2)
  console.log('saved')
}

function* main() {
  asyncio.createTask(save())
  yield* asyncio.sleep(1)
  console.log('the last line')
}

asyncio.run(main())
