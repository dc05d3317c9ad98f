import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { type CPython, startCPython } from './cpython';
import { carryOut, type Script } from './interleavings/interpreter';
import { allScripts, scriptsByLot } from './interleavings/scripts';
import { SUBJECTS } from './interleavings/subjects';
import { record } from './twin';

const INTERPRETER = readFileSync(
  fileURLToPath(new URL('./interleavings/interpreter.py', import.meta.url)),
  'utf8',
);

let python: CPython;

beforeAll(async () => {
  python = await startCPython();
}, 600_000);

/** The scripts that go differently here and there, with both logs; the shortest first. */
function differences(scripts: readonly Script[]) {
  const expected = python.call(INTERPRETER, 'run_scripts', scripts) as string[][];
  return scripts
    .map((script, i) => ({
      script: script.map((operation) => operation.join(' ')),
      cpython: expected[i],
      ours: record((log) => carryOut(log, script)),
    }))
    .filter(({ cpython, ours }) => cpython.join('\n') !== ours.join('\n'))
    .sort((a, b) => a.script.length - b.script.length);
}

for (const [name, subject] of Object.entries(SUBJECTS)) {
  test(`every short interleaving about ${name} goes as in CPython`, { timeout: 600_000 }, () => {
    expect(differences(allScripts(subject)).slice(0, 2)).toEqual([]);
  });
}

test('long interleavings about everything go as in CPython', { timeout: 600_000 }, () => {
  expect(differences(scriptsByLot(2000, 1)).slice(0, 2)).toEqual([]);
});

test('with tasks that start eagerly, too', { timeout: 600_000 }, () => {
  const scripts = scriptsByLot(2000, 2).map((script): Script => [['eager'], ...script]);
  expect(differences(scripts).slice(0, 2)).toEqual([]);
});

test('this comparison finds a difference: another order of two operations is another log', () => {
  const [first, second]: Script[] = [
    [['start', 'A', 'wait'], ['tick'], ['set'], ['cancel', 'A']],
    [['start', 'A', 'wait'], ['tick'], ['cancel', 'A'], ['set']],
  ];
  const [expected] = python.call(INTERPRETER, 'run_scripts', [first]) as string[][];
  expect(record((log) => carryOut(log, first))).toEqual(expected);
  expect(record((log) => carryOut(log, second))).not.toEqual(expected);
});
