/** What the chapter on a loop of one's own says of its last program. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (name: string) =>
  readFileSync(`examples/further/${name}`, 'utf8')

test('the loop of our own and the real one run the program alike', () => {
  expect(read('loop-6.out')).toBe(read('loop-7.out'))
})

test('it is about sixty lines long', () => {
  for (const name of ['loop-6.ts', 'loop-6.py']) {
    const [loop = ''] = read(name).split(/^(?:\/\/|#) From here on/m)
    const lines = loop.split('\n').filter((line) => line.trim() !== '')
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.length).toBeLessThanOrEqual(65)
  }
})
