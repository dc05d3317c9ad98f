// Customers wait until there is enough for them.
import * as asyncio from 'asyncio'

const condition = new asyncio.Condition()
let stock = 0

function* customer(name: string, wants: number) {
  yield* asyncio.asyncWith(condition, function* () {
    yield* condition.waitFor(() => stock >= wants)
    stock -= wants
    console.log(`${name} takes ${wants}, ${stock} left`)
  })
}

function* delivery() {
  for (let day = 1; day <= 3; day++) {
    yield* asyncio.sleep(1)
    yield* asyncio.asyncWith(condition, function* () {
      stock += 2
      console.log(`day ${day}: ${stock} in stock`)
      condition.notifyAll()
    })
  }
}

function* main() {
  yield* asyncio.gather(
    customer('Ann', 4),
    customer('Bob', 1),
    delivery(),
  )
}

asyncio.run(main())
