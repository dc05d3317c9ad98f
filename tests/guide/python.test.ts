/** The tests in Python that the chapter on testing shows are run, on CPython. */
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { printsOf, type Recording } from '../../src/recording/format'
import { ProgramRunner } from '../../src/runtimes/node'

const runner = new ProgramRunner()
afterAll(() => runner.close())

const read = (name: string) =>
  readFileSync(`tests/guide/${name}.py`, 'utf8')

/** Each file becomes a module, as if they stood in one folder. */
const RUN = `
import sys, types, unittest
for name, text in FILES.items():
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(text, f'{name}.py', 'exec'), module.__dict__)
unittest.main(module='test_retry', argv=['test'], verbosity=2)
`

function runTests(files: Record<string, string>): Promise<Recording> {
  const source = `FILES = ${JSON.stringify(files)}\n${RUN}`
  const name = 'run_tests.py'
  return runner.run({ language: 'python', source, name, argv: [] })
}

const FILES = {
  retry: read('retry'),
  virtual_loop: read('virtual_loop'),
  test_retry: read('test_retry'),
}

test('all of them pass', async () => {
  const { events, end } = await runTests(FILES)
  const lines = printsOf(events).map(({ text }) => text)
  expect(lines.filter((line) => / \.\.\. ok$/.test(line))).toHaveLength(5)
  expect(lines.at(-1)).toBe('OK')
  expect(end).toEqual({ reason: 'finished' })
})

test('and would fail if retry did not pause', async () => {
  const retry = FILES.retry.replace(
    'asyncio.sleep(pause)',
    'asyncio.sleep(0)',
  )
  const { events } = await runTests({ ...FILES, retry })
  expect(printsOf(events).at(-1)?.text).toMatch(/^FAILED \(failures=\d/)
})
