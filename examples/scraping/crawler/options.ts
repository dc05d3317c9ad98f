// The command line, as values: or what is wrong with it.
import { sortArguments, wrong } from './arguments'
import { canonical, hostOf } from './urls'
import { UsageError } from './usage'

const LIMITS = {
  depth: { standard: 2, least: 0, whole: true },
  concurrency: { standard: 10, least: 1, whole: true },
  rate: { standard: 10, least: 0.001, whole: false },
  timeout: { standard: 10, least: 0.001, whole: false },
  retries: { standard: 2, least: 0, whole: true },
  backoff: { standard: 0.5, least: 0, whole: false },
  'max-pages': { standard: Infinity, least: 1, whole: true },
  'max-bytes': { standard: 5_000_000, least: 1, whole: true },
}
type Limit = keyof typeof LIMITS
const TEXTS = [...Object.keys(LIMITS), 'out', 'host']
const SWITCHES = ['retry-failed']

export type Options = ReturnType<typeof readOptions>

export function readOptions(args: string[], env = process.env) {
  // npm takes what is not behind -- for settings of its own.
  for (const name of [...TEXTS, ...SWITCHES])
    if (env[`npm_config_${name.replace('-', '_')}`])
      throw wrong(`--${name}`, 'npm kept it: write -- before it')
  const { values, switched, words, unknown } = sortArguments(
    args,
    TEXTS,
    SWITCHES,
  )
  const limit = (name: Limit) => {
    const text = values.get(name)?.at(-1)
    if (text === undefined) return LIMITS[name].standard
    return toNumber(name, text)
  }
  const limits = {
    depth: limit('depth'),
    concurrency: limit('concurrency'),
    rate: limit('rate'),
    timeout: limit('timeout'),
    retries: limit('retries'),
    backoff: limit('backoff'),
    maxPages: limit('max-pages'),
    maxBytes: limit('max-bytes'),
  }
  const more = values.get('host')?.map(toHost) ?? []
  const [word] = words
  if (word === undefined)
    throw new UsageError('an argument is required: URL')
  const url = toUrl(word)
  if (unknown.length > 0)
    throw new UsageError(
      `unrecognized arguments: ${unknown.join(' ')}`,
    )
  return {
    url,
    out: values.get('out')?.at(-1) ?? 'pages.jsonl',
    hosts: new Set([hostOf(url), ...more]),
    retryFailed: switched.has('retry-failed'),
    ...limits,
  }
}

function toNumber(name: Limit, text: string) {
  const { least, whole } = LIMITS[name]
  const form = whole ? /^\d{1,15}$/ : /^\d{1,9}(\.\d{1,9})?$/
  if (form.test(text) && Number(text) >= least) return Number(text)
  const kind = whole ? 'a whole number' : 'a number'
  const expected = `expected ${kind}, ${least} or more`
  throw wrong(`--${name}`, `${expected}, not '${text}'`)
}

function toHost(text: string) {
  const url = canonical(`http://${text}`)
  if (url !== undefined && !/[/?#@\\]/.test(text))
    return hostOf(url)
  const expected = 'expected a host such as example.com'
  throw wrong('--host', `${expected}, not '${text}'`)
}

function toUrl(text: string) {
  const url = canonical(text)
  if (url !== undefined) return url
  const expected = 'expected an address like http://example.com/'
  throw wrong('URL', `${expected}, not '${text}'`)
}
