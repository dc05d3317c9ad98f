/** What the measurements in a browser run. */

/** Programs that print something else each time, so that a new line can be told from an old one. */
export const QUICK = {
  typescript: `import * as asyncio from 'asyncio'
function* main() {
  console.log('run', Math.random())
  yield* asyncio.sleep(1)
}
asyncio.run(main())
`,
  python: `import asyncio
import random
async def main():
    print('run', random.random())
    await asyncio.sleep(1)
asyncio.run(main())
`,
};
export type Measured = keyof typeof QUICK;

/** Tasks that sleep and sometimes print: about five events for each turn of a loop. */
export function manySteps(tasks: number, turns: number): string {
  return `import * as asyncio from 'asyncio'
function* worker(n: number) {
  for (let i = 0; i < ${turns}; i++) {
    yield* asyncio.sleep(0.01 * n)
    if (i % 10 === 0) console.log(n, i)
  }
}
function* main() {
  yield* asyncio.gather(...Array.from({ length: ${tasks} }, (_, n) => worker(n + 1)))
}
asyncio.run(main())
`;
}
