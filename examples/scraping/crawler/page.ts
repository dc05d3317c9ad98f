// What a page says: its title, and where its links lead.
import { Parser } from 'htmlparser2'
import { canonical } from './urls'

export interface Content {
  title: string | null
  /** Addresses in their order, each once. */
  links: string[]
}

export function readPage(html: string, url: string): Content {
  const links = new Set<string>()
  let title: string | undefined
  let inTitle = false
  let base = url
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name === 'title' && title === undefined) {
        inTitle = true
        title = ''
      }
      if (href === undefined) return
      const target = canonical(href, base)
      if (target === undefined) return
      if (name === 'base' && base === url) base = target
      if (name === 'a' || name === 'area') links.add(target)
    },
    ontext(text) {
      if (inTitle) title += text
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false
    },
  })
  parser.end(html)
  const words = title?.split(/\s+/).filter(Boolean).join(' ')
  return { title: words || null, links: [...links] }
}

const CHARSET = /charset\s*=\s*["']?([^\s;"'>]+)/i

/** By the charset that the head or the page names, or UTF-8. */
export function decode(body: Uint8Array, contentType: string) {
  const start = new TextDecoder('latin1').decode(
    body.subarray(0, 1024),
  )
  const meta = /<meta[^>]*>/gi
  const named = [contentType, ...(start.match(meta) ?? [])]
  for (const text of named) {
    const charset = CHARSET.exec(text)?.[1]
    if (charset === undefined) continue
    try {
      return new TextDecoder(charset).decode(body)
    } catch {
      // A name that nobody knows says nothing.
    }
  }
  return new TextDecoder().decode(body)
}
