/** The names in the table of the page "Side by side" are those that there are. */
import { readFileSync } from 'node:fs'
import * as asyncio from 'asyncio'
import { afterAll, expect, test } from 'vitest'
import { printsOf } from '../../src/recording/format'
import { ProgramRunner } from '../../src/runtimes/node'

const runner = new ProgramRunner()
afterAll(() => runner.close())

const page = readFileSync('docs/going-further/side-by-side.mdx', 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| `'))

/** `gather` of `asyncio.gather(a, b)`, from one of the columns. */
function namesIn(column: number): string[] {
  const cells = rows.map((row) => row.split(' | ')[column] ?? '').join()
  const found = cells.matchAll(/\basyncio\.(\w+)/g)
  return [...new Set([...found].map(([, name = '']) => name))]
}

test('the library has them', () => {
  const names = namesIn(1)
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !(name in asyncio))).toEqual([])
})

test('CPython has them', async () => {
  const names = namesIn(0)
  expect(names.length).toBeGreaterThan(15)
  const source = `import asyncio
print([name for name in ${JSON.stringify(names)} if not hasattr(asyncio, name)])`
  const program = { source, name: 'names.py', argv: [] }
  const run = await runner.run({ language: 'python', ...program })
  expect(printsOf(run.events).map(({ text }) => text)).toEqual(['[]'])
})
