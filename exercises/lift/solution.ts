// Who changes what others wait for tells them.
import * as asyncio from 'asyncio'

const door = new asyncio.Condition()
let inside = 0

function* enter(name: string, at: number) {
  yield* asyncio.sleep(at)
  yield* asyncio.asyncWith(door, function* () {
    inside += 1
    console.log(`${name} is in`)
    door.notify()
  })
}

function* lift() {
  yield* asyncio.asyncWith(door, function* () {
    yield* door.waitFor(() => inside === 3)
    console.log(`up with ${inside}`)
  })
}

function* main() {
  const people = [enter('Ann', 1), enter('Ben', 2)]
  yield* asyncio.gather(lift(), ...people, enter('Cy', 3))
}

asyncio.run(main())
