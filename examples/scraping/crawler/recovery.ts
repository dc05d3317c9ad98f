// What an earlier run left in the file.
import * as fs from 'node:fs'
import { mayBegin, readLine } from './lines'

type Places = Map<string, [number, number]>

/** Finds the whole lines; or says what else is there. */
export function recover(fd: number, start: string) {
  const places: Places = new Map()
  let size = 0
  let number = 0
  for (const { bytes, whole } of linesOf(fd)) {
    number += 1
    const text = bytes.toString()
    const entry = whole ? readLine(text) : undefined
    if (!entry && (whole || !mayBegin(text)))
      return { problem: `line ${number} ${NOT_OURS}` }
    if (!entry) break
    if (number === 1 && entry.url !== start) {
      const problem = `holds a crawl that began at ${entry.url}`
      return { problem: `${problem}: choose another file` }
    }
    // Where a page was asked for again, the last line counts.
    places.set(entry.url, [size, bytes.length])
    size += bytes.length + 1
  }
  return { places, size }
}

const NOT_OURS = 'is none of this crawler: choose another file'
const BLOCK = 1 << 20

/** Of a file of any size; the last may not be whole. */
function* linesOf(fd: number) {
  const block = Buffer.alloc(BLOCK)
  let parts: Buffer[] = []
  for (let at = 0; ; ) {
    const count = fs.readSync(fd, block, 0, BLOCK, at)
    if (count === 0) break
    at += count
    let from = 0
    for (;;) {
      const end = block.subarray(0, count).indexOf('\n', from)
      if (end < 0) break
      parts.push(Buffer.from(block.subarray(from, end)))
      yield { bytes: Buffer.concat(parts), whole: true }
      parts = []
      from = end + 1
    }
    parts.push(Buffer.from(block.subarray(from, count)))
  }
  const bytes = Buffer.concat(parts)
  if (bytes.length > 0) yield { bytes, whole: false }
}
