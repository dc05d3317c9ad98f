// The words of a command line, sorted as Python's argparse does.
import { parseArgs } from 'node:util'
import { UsageError } from './usage'

/** `texts`: options with a value; `switches`: without one. */
export function sortArguments(
  args: string[],
  texts: string[],
  switches: string[],
) {
  const known = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' }]),
    ...switches.map((name) => [name, { type: 'boolean' }]),
  ])
  const { tokens } = parseArgs({
    args,
    options: known,
    strict: false,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  const switched = new Set<string>()
  const words: string[] = []
  const unknown: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      const place = words.length === 0 ? words : unknown
      place.push(token.value)
      continue
    }
    const { name, rawName, value } = token
    if (switches.includes(name)) switched.add(name)
    else if (!texts.includes(name)) unknown.push(args[token.index])
    else if (value === undefined || /^-\D/.test(value))
      throw wrong(rawName, 'expected one argument')
    else values.set(name, [...(values.get(name) ?? []), value])
  }
  return { values, switched, words, unknown }
}

export function wrong(name: string, text: string) {
  return new UsageError(`argument ${name}: ${text}`)
}
