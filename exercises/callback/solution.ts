// A future turns a callback into something to await.
import * as asyncio from 'asyncio'

type Answer = (age: number) => void

function lookup(name: string, answer: Answer) {
  const age = name === 'Ada' ? 36 : 41
  asyncio.getRunningLoop().callLater(1, answer, age)
}

function* ask(name: string) {
  const loop = asyncio.getRunningLoop()
  const found = loop.createFuture<number>()
  lookup(name, (age) => found.setResult(age))
  return `${name} ${yield* found}`
}

function* main() {
  const answers = yield* asyncio.gather(ask('Ada'), ask('Alan'))
  for (const answer of answers) console.log(answer)
}

asyncio.run(main())
