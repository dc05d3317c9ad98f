/** What a new example begins with: a program that runs, in each spelling, and prints the same in all of them. */
import type { Language } from '../recording/format';

export function templateOf(language: Language, title: string): string {
  const comment = language === 'python' ? '#' : '//';
  return `${comment} ${title}\n${PROGRAMS[language]}`;
}

const PROGRAMS: Record<Language, string> = {
  typescript: `import * as asyncio from 'asyncio'

function* work(name: string, seconds: number) {
  console.log(\`\${name} begins\`)
  yield* asyncio.sleep(seconds)
  console.log(\`\${name} is done\`)
}

function* main() {
  yield* asyncio.gather(work('first', 2), work('second', 1))
}

asyncio.run(main())
`,
  promises: `const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function work(name: string, seconds: number) {
  console.log(\`\${name} begins\`)
  await sleep(seconds)
  console.log(\`\${name} is done\`)
}

async function main() {
  await Promise.all([work('first', 2), work('second', 1)])
}

main()
`,
  python: `import asyncio


async def work(name, seconds):
    print(f'{name} begins')
    await asyncio.sleep(seconds)
    print(f'{name} is done')


async def main():
    await asyncio.gather(work('first', 2), work('second', 1))


asyncio.run(main())
`,
};
