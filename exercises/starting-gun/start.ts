// Everybody runs too early.
import * as asyncio from 'asyncio'

function* run(name: string, gun: asyncio.Event) {
  console.log(`${name} ${gun.isSet() ? 'runs' : 'is too early'}`)
}

function* fire(gun: asyncio.Event) {
  yield* asyncio.sleep(1)
  console.log('bang')
  gun.set()
}

function* main() {
  const gun = new asyncio.Event()
  yield* asyncio.gather(
    run('Ann', gun),
    run('Ben', gun),
    run('Cy', gun),
    fire(gun),
  )
}

asyncio.run(main())
