// A crawler: saves the pages of a site, politely, resumably.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'
import { assemble } from './crawler/machine'
import { type Options, readOptions } from './crawler/options'
import { ROBOT } from './crawler/robots'
import { onSignal } from './crawler/signals'
import { Store, StoreError } from './crawler/store'
import { HELP, USAGE, UsageError } from './crawler/usage'

const KEPT_OUT = ': kept out by robots.txt'
const GO_ON = 'the same command goes on from there'

/** Gives the exit code. */
function* run(options: Options, store: Store) {
  const { url, timeout: total } = options
  const opening = new aiohttp.ClientSession({
    headers: { 'User-Agent': `${ROBOT}/1.0` },
    timeout: new aiohttp.ClientTimeout({ total }),
    connector: new aiohttp.TCPConnector({ limit: 0 }),
  })
  return yield* asyncio.asyncWith(opening, function* (session) {
    const parts = assemble(session, options, store)
    const { progress, counts, crawl, asker } = parts
    const { file } = store
    if (store.cutOff > 0)
      progress.say(`cut off half a line at the end of ${file}`)
    const stopped = yield* untilSignal(crawl.run(), progress.show())
    progress.clear()
    console.log(counts.summary())
    if (stopped) progress.say(`stopped; ${file} is whole: ${GO_ON}`)
    else if (asker.left) progress.say(`there is more: ${GO_ON}`)
    if (stopped) return 130
    if (counts.pages + counts.earlier > 0) return 0
    const reason = crawl.reason || (counts.keptOut ? KEPT_OUT : '')
    progress.say(`no page of ${url} was saved${reason}`)
    return 1
  })
}

/** Whether a signal ended it. */
function* untilSignal(
  crawling: asyncio.Coroutine<void>,
  showing: asyncio.Coroutine<void>,
) {
  const crawl = asyncio.createTask(crawling)
  const show = asyncio.createTask(showing)
  const forget = onSignal(() => crawl.cancel())
  try {
    yield* crawl
    return false
  } catch (error) {
    if (error instanceof asyncio.CancelledError) return true
    throw error
  } finally {
    forget()
    show.cancel()
  }
}

function* main() {
  const args = process.argv.slice(2)
  if (args.includes('--help') || args.includes('-h'))
    return console.log(HELP)
  try {
    const options = readOptions(args)
    const store = Store.open(options.out, options.url)
    process.exitCode = yield* run(options, store)
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${USAGE}\ncrawler: ${error.message}`)
      process.exitCode = 2
    } else if (error instanceof StoreError) {
      console.error(`crawler: ${error.message}; ${GO_ON}`)
      process.exitCode = 1
    } else throw error
  }
}

asyncio.run(main())
