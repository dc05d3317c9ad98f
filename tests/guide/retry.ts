import * as asyncio from 'asyncio'

/** Attempts it until it succeeds, with these pauses, in seconds, between. */
export function* retry<T>(
  attempt: () => asyncio.Coroutine<T>,
  pauses: readonly number[],
): asyncio.Coroutine<T> {
  for (const pause of pauses) {
    try {
      return yield* attempt()
    } catch (error) {
      if (!(error instanceof asyncio.RuntimeError)) throw error
      yield* asyncio.sleep(pause)
    }
  }
  return yield* attempt()
}
