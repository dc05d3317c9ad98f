import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { printsOf } from '../../../src/recording/format';
import { ProgramRunner } from '../../../src/runtimes/node';
import { SIMULATED_ROOT } from '../../../src/site/simulated';

const runner = new ProgramRunner();
afterAll(() => runner.close());

const run = (source: string, limits = {}, language: 'typescript' | 'python' = 'typescript') =>
  runner.run({ language, source, name: 'test', argv: [], limits });

describe('a thread that runs programs', () => {
  it('runs one after the other', async () => {
    for (const text of ['one', 'two']) {
      const recording = await run(`console.log('${text}')`);
      expect(printsOf(recording.events).map((event) => event.text)).toEqual([text]);
      expect(recording.end).toEqual({ reason: 'finished' });
    }
  });

  it('ends a program that no guard can reach, and goes on with the next', async () => {
    const endless = "/(a+)+$/.test('a'.repeat(50) + 'b')";
    expect((await run(endless, { seconds: 0.1 })).end).toEqual({
      reason: 'limit',
      limit: 'time',
      message: 'The program was still running after 0.1 seconds and was stopped.',
    });
    expect((await run('')).end).toEqual({ reason: 'finished' });
  });

  it('has what programs may import on demand', async () => {
    const recording = await run(`import { parseDocument } from 'htmlparser2'
import robotsParser from 'robots-parser'
import { existsSync, writeFileSync } from 'node:fs'
const before = existsSync('file')
writeFileSync('file', '')
console.log(parseDocument('<p>').children.length, typeof robotsParser, before, existsSync('file'))`);
    expect(recording.end).toEqual({ reason: 'finished' });
    expect(printsOf(recording.events).map(({ text }) => text)).toEqual(['1 function false true']);
    expect(existsSync('file')).toBe(false);
  });

  it('answers for the network, each program anew', async () => {
    const source = "fetch(process.argv[2] + '?fail=1').then((response) => console.log(response.status))";
    for (let i = 0; i < 2; i++) {
      const request = { language: 'promises', source, name: 'test' } as const;
      const recording = await runner.run({ ...request, argv: [SIMULATED_ROOT], simulate: true });
      expect(printsOf(recording.events).map(({ text }) => text)).toEqual(['503']);
    }
  });

  it('survives a program that uses up its memory', async () => {
    const greedy = 'const all: number[][] = []\nfor (;;) all.push(new Array(100_000).fill(1.5))';
    expect((await run(greedy, { seconds: 30 })).end).toMatchObject({ reason: 'limit', limit: 'memory' });
    expect((await run('')).end).toEqual({ reason: 'finished' });
  });

  it('ends an endless program in Python', async () => {
    const { end } = await run('while True: pass', { seconds: 0.1 }, 'python');
    expect(end).toMatchObject({ reason: 'limit', limit: 'time' });
  });
});
