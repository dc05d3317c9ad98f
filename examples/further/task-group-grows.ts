// A task of the group starts more of them.
import * as asyncio from 'asyncio'

const links: Record<string, string[]> = {
  home: ['news', 'shop'],
  news: [],
  shop: ['basket'],
  basket: [],
}

function* visit(group: asyncio.TaskGroup, page: string) {
  yield* asyncio.sleep(1)
  console.log(`visited ${page}`)
  for (const link of links[page] ?? []) {
    group.createTask(visit(group, link))
  }
}

function* main() {
  yield* asyncio.asyncWith(
    new asyncio.TaskGroup(),
    function* (group) {
      group.createTask(visit(group, 'home'))
    },
  )
  console.log('all pages visited')
}

asyncio.run(main())
