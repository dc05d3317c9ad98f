/** Programs in Python that wait for a real network: on this machine's loopback, with a server that answers when it is told to. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { printsOf, type Recording } from '../../../src/recording/format';
import { ProgramRunner } from '../../../src/runtimes/node';

const runner = new ProgramRunner();
let server: Server;
let root: string;
/** Requests for `held`, which wait for one for `release`. */
let held: ServerResponse[] = [];
/** Those for `meet`, which wait for each other. */
let met: ServerResponse[] = [];
let gone: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url?.slice(1) ?? '';
    response.on('close', () => response.writableEnded || gone.push(path));
    if (path === 'silent') return;
    if (path === 'held') held.push(response);
    else if (path === 'meet') {
      met.push(response);
      if (met.length === 3) for (const one of met) one.end('met');
    } else {
      if (path === 'release') for (const one of held) one.end('released');
      response.end(path);
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => {
  [held, met, gone] = [[], [], []];
});
afterAll(() => {
  runner.close();
  server.close();
  server.closeAllConnections();
});

const HEAD = `import asyncio, sys
import aiohttp
async def get(path):
    async with aiohttp.ClientSession() as session:
        async with session.get(sys.argv[1] + path, timeout=None) as response:
            return await response.text()
`;

function run(source: string, seconds = 5): Promise<Recording> {
  const limits = { seconds };
  return runner.run({ language: 'python', source: HEAD + source, name: 'test.py', argv: [root], limits });
}

async function linesOf(source: string): Promise<string[]> {
  const { events, end } = await run(source);
  expect(end).toEqual({ reason: 'finished' });
  return printsOf(events).map(({ text }) => text);
}

test('requests are under way at once', async () => {
  const lines = await linesOf(`async def main():
    print(await asyncio.gather(get('meet'), get('meet'), get('meet')))
asyncio.run(main())`);
  expect(lines).toEqual(["['met', 'met', 'met']"]);
});

test('time goes on while a request is waited for, and tasks with it', async () => {
  const lines = await linesOf(`async def release():
    for n in range(3):
        await asyncio.sleep(0.02)
        print(n)
    print(await get('release'))
async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(release())
    print(await get('held'), loop.time() > 0.06)
    await task
asyncio.run(main())`);
  expect(lines.slice(0, 3)).toEqual(['0', '1', '2']);
  expect(lines.slice(3).sort()).toEqual(['release', 'released True']);
});

test('a request that is cancelled is broken off', async () => {
  const lines = await linesOf(`async def main():
    try:
        async with asyncio.timeout(0.05):
            await get('silent')
    except TimeoutError:
        print('too long')
    await get('release')
asyncio.run(main())`);
  expect(lines).toEqual(['too long']);
  await expect.poll(() => gone).toEqual(['silent']);
});

test('waits wherever a loop is run at the top level', async () => {
  const lines = await linesOf(`from asyncio import run as go
async def say(text):
    print(await get(text))
    return text
go(say('a'))
if __name__ == '__main__':
    try:
        asyncio.run(say('b'))
    finally:
        with asyncio.Runner() as runner:
            runner.run(say('c'))
            print([runner.run(say(text)) for text in 'de'])
loop = asyncio.new_event_loop()
print(loop.run_until_complete(say('f')))
loop.create_task(say('g')).add_done_callback(lambda _: loop.stop())
loop.run_forever()
loop.close()
class Own:
    def run(self, text):
        print(text)
Own().run('h')`);
  expect(lines).toEqual(['a', 'b', 'c', 'd', 'e', "['d', 'e']", 'f', 'f', 'g', 'h']);
});

test('what is left at the end may still ask', async () => {
  const lines = await linesOf(`async def task():
    try:
        await asyncio.sleep(9)
    finally:
        print(await get('task'))
async def generator():
    try:
        yield 1
    finally:
        print(await get('generator'))
async def main():
    global left
    left = asyncio.create_task(task()), generator()
    async for _ in left[1]:
        break
    await get('main')
asyncio.run(main())`);
  expect(lines.sort()).toEqual(['generator', 'task']);
});

test('waits in a function where the engine can switch stacks, and says where it could otherwise', async () => {
  const { events, end } = await run(`def start():
    print(asyncio.run(get('a')))
start()`);
  if ('Suspending' in WebAssembly) expect(printsOf(events).map(({ text }) => text)).toEqual(['a']);
  else
    expect(end).toMatchObject({
      reason: 'failed',
      error: { message: expect.stringMatching(/call asyncio.run at the top level/), position: { line: 8 } },
    });
});

test('the text of a program stays what it was', async () => {
  const awaits = await run("await get('a')");
  expect(awaits.end).toMatchObject({
    error: { name: 'SyntaxError', message: "'await' outside function", position: { line: 7 } },
  });
  const fails = await run(`async def main():
    await get('a')
    raise ValueError('b')
x = 1; asyncio.run(
    main())`);
  expect(fails.end).toMatchObject({
    error: { name: 'ValueError', position: { line: 9 }, stack: ['main, line 9', '<module>, line 10'] },
  });
});

test('to wait is not to compute, and costs nothing of the time that a program has', async () => {
  const source = (ending: string) => `async def main():
    asyncio.create_task(get('silent'))
    await asyncio.sleep(1.2)
    ${ending}
asyncio.run(main())`;
  expect((await run(source("print('there')"), 1)).end).toEqual({ reason: 'finished' });
  expect((await run(source('while True: pass'), 0.3)).end).toMatchObject({ limit: 'time', line: 10 });
});
