// One spelling for each address, however a link spells it.
const ESCAPED = /%[0-9a-f]{2}/gi
const UNRESERVED = /[\w.~-]/

/** Nothing, where it is no address that can be asked for. */
export function canonical(href: string, base?: string) {
  if (!URL.canParse(href, base)) return undefined
  const url = new URL(href, base)
  if (!/^https?:$/.test(url.protocol)) return undefined
  // A fragment is a place in the page; a name is for browsers.
  url.hash = ''
  url.username = ''
  url.password = ''
  // What follows a lone question mark is nothing.
  if (url.search === '') url.search = ''
  return url.href.replace(ESCAPED, plain)
}

/** What needs no escaping is not escaped; the rest is %AB. */
function plain(escaped: string) {
  const code = Number.parseInt(escaped.slice(1), 16)
  const letter = String.fromCharCode(code)
  return UNRESERVED.test(letter) ? letter : escaped.toUpperCase()
}

/** With its port, unless it is the usual one. */
export const hostOf = (url: string) => new URL(url).host
