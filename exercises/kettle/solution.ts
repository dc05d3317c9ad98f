// The table is laid while the water heats.
import * as asyncio from 'asyncio'

function* boil() {
  console.log('kettle on')
  yield* asyncio.sleep(3)
  console.log('water boils')
}

function* lay() {
  yield* asyncio.sleep(2)
  console.log('table laid')
}

function* main() {
  const kettle = asyncio.createTask(boil())
  yield* lay()
  yield* kettle
  console.log('tea')
}

asyncio.run(main())
