// The answer comes when nobody listens any more.
import * as asyncio from 'asyncio'

type Answer = (age: number) => void

function lookup(name: string, answer: Answer) {
  const age = name === 'Ada' ? 36 : 41
  asyncio.getRunningLoop().callLater(1, answer, age)
}

function* ask(name: string) {
  let found = 0
  lookup(name, (age) => {
    found = age
  })
  return `${name} ${found}`
}

function* main() {
  const answers = yield* asyncio.gather(ask('Ada'), ask('Alan'))
  for (const answer of answers) console.log(answer)
}

asyncio.run(main())
