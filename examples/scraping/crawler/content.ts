// What is saved of an answer.
import { type Answer, Failure } from './attempt'
import { decode, readPage } from './page'
import { canonical } from './urls'

const HTML = /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i

/** Redirects are lines of their own; only HTML is read. */
export const WISH = {
  redirects: false,
  wants: (type: string) => HTML.test(type),
}

/** From one page, so many redirects are followed. */
const MOST_HOPS = 10

export function contentOf(
  { status, type, location, body }: Answer,
  url: string,
  hops: number,
  most: number,
) {
  if (location !== undefined) {
    const target = canonical(location, url)
    if (target === undefined)
      throw new Failure('redirected to no address', status)
    if (hops === MOST_HOPS)
      throw new Failure('redirected too often', status)
    return { status, location: target }
  }
  if (body === undefined) return { status, links: [] }
  if (body.length > most)
    throw new Failure(`larger than ${most} bytes`, status)
  return { status, ...readPage(decode(body, type), url) }
}
