// allTasks is in the order of creation.
import * as asyncio from 'asyncio'

function* main() {
  for (const name of ['one', 'two', 'three']) {
    asyncio.createTask(asyncio.sleep(1), { name })
  }
  for (const task of asyncio.allTasks()) {
    console.log(task.getName())
  }
}

asyncio.run(main())
