// One request: its answer, or what went wrong.
import * as asyncio from 'asyncio'
import * as aiohttp from 'asyncio/aiohttp'
import { retryAfter } from './backoff'

const { asyncWith } = asyncio

/** What is asked for. */
export interface Wish {
  /** Whether redirects are followed on the way. */
  redirects: boolean
  /** Whether a body of that type is wanted. */
  wants(type: string): boolean
  /** So many bytes of the body, and one to see it has more. */
  most: number
}

export interface Answer {
  status: number
  type: string
  /** Where a redirect leads. */
  location?: string
  /** Of the type that was wished for. */
  body?: Uint8Array
}

export class Failure extends Error {
  /** In full, where `message` is the same for all. */
  detail = this.message
  /** Whether another attempt may help, after how long. */
  again = false
  after = 0

  constructor(
    message: string,
    readonly status: number | null = null,
  ) {
    super(message)
  }
}

/** Here another attempt may help. */
const PASSING = [429, 500, 502, 503, 504]
const MOVED = [301, 302, 303, 307, 308]

export function* attempt(
  session: aiohttp.ClientSession,
  url: string,
  wish: Wish,
) {
  const { redirects: allowRedirects } = wish
  let answered = false
  try {
    const request = session.get(url, { allowRedirects })
    return yield* asyncWith(request, function* (response) {
      answered = true
      return yield* read(response, wish)
    })
  } catch (error) {
    if (error instanceof asyncio.TimeoutError)
      throw passing('no whole answer in time')
    if (!(error instanceof aiohttp.ClientError)) throw error
    const what = answered ? 'the answer broke off' : 'no answer'
    throw passing(what, `${what} (${error.message})`)
  }
}

function passing(message: string, detail = message) {
  return Object.assign(new Failure(message), {
    detail,
    again: true,
  })
}

function* read(
  { status, headers, content }: aiohttp.ClientResponse,
  wish: Wish,
): asyncio.Coroutine<Answer> {
  const type = headers.get('content-type') ?? ''
  const location = headers.get('location')
  if (MOVED.includes(status) && location !== null)
    return { status, type, location }
  if (status < 200 || status > 299) {
    const after = retryAfter(headers.get('retry-after'))
    const again = PASSING.includes(status)
    const failure = new Failure(`HTTP ${status}`, status)
    throw Object.assign(failure, { again, after })
  }
  if (!wish.wants(type)) return { status, type }
  return { status, type, body: yield* readBody(content, wish) }
}

/** An endless body is left; leaving ends the connection. */
function* readBody(content: aiohttp.StreamReader, { most }: Wish) {
  const parts: Uint8Array[] = []
  for (let size = 0; size <= most; ) {
    const part = yield* content.read(65536)
    if (part.length === 0) break
    parts.push(part)
    size += part.length
  }
  return Buffer.concat(parts)
}
