// The lines of the file, and whether they are ours.

/** What is saved of one address: one line of JSON. */
export interface Entry {
  url: string
  depth: number
  /** Nothing, where no answer came. */
  status: number | null
  /** Of a page that is HTML. */
  title?: string | null
  /** Of a page: all of them, so that a later run goes on. */
  links?: string[]
  /** Of a redirect. */
  location?: string
  /** Of a failure. */
  error?: string
}

export const lineOf = (entry: Entry) => {
  return `${JSON.stringify(entry)}\n`
}

/** Nothing, where it is no line of ours. */
export function readLine(line: string): Entry | undefined {
  try {
    const entry: Entry = JSON.parse(line)
    const ours =
      typeof entry.url === 'string' &&
      typeof entry.depth === 'number' &&
      (Array.isArray(entry.links) ||
        typeof entry.location === 'string' ||
        typeof entry.error === 'string')
    return ours ? entry : undefined
  } catch {
    return undefined
  }
}

const START = '{"url":"'

/** Whether a line of ours could begin so. */
export function mayBegin(text: string) {
  return text.startsWith(START) || START.startsWith(text)
}
