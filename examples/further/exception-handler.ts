// The loop's handler is told what has no other place to go.
import * as asyncio from 'asyncio'

function tell(_: unknown, context: asyncio.ExceptionContext) {
  const { message, exception } = context
  const what = exception instanceof Error ? exception.message : ''
  console.log(`[handler] ${message}: ${what}`)
}

function ring() {
  throw new asyncio.RuntimeError('the bell is broken')
}

function* sendMail() {
  throw new asyncio.RuntimeError('no such address')
}

function* main() {
  const loop = asyncio.getRunningLoop()
  loop.setExceptionHandler(tell)
  loop.callLater(1, ring)
  const task = asyncio.createTask(sendMail())
  yield* asyncio.sleep(2)
  console.log(`main ends, ${task.getName()} was forgotten`)
}

asyncio.run(main())
