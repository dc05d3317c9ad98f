/** `npm run new-example`: what it makes runs at once and is complete, and what it refuses it explains. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExamples } from '../../src/examples/catalogue';
import { findProblem } from '../../src/examples/check';
import { checkName, checkTitle, createExample } from '../../src/examples/new-example';
import { reviewExample } from '../../src/examples/review';
import { runExample } from '../../src/examples/run-example';
import { findParting } from '../../src/examples/twins';
import { ProgramRunner } from '../../src/runtimes/node';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'examples-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a new example', () => {
  it('is whole, prints the same in each language, and its twins take the same course', async () => {
    await createExample({ name: 'primitives/nap', title: 'A nap.', promises: true }, root);
    const [example] = findExamples(root);
    if (!example) throw new Error('nothing was made');
    expect(example.languages).toEqual(['typescript', 'promises', 'python']);
    expect(reviewExample(example)).toEqual([]);
    const runner = new ProgramRunner();
    for (const language of example.languages) {
      expect(example.source(language)).toMatch(/^(\/\/|#) A nap\.\n/);
      const options = { source: example.source(language), expected: example.expected(language) };
      const recording = await runExample(example, language, runner);
      expect(findProblem(recording, { ...options, outputFile: 'nap.out', colour: false })).toBeUndefined();
    }
    const [typescript, python] = [
      await runExample(example, 'typescript', runner),
      await runExample(example, 'python', runner),
    ];
    runner.close();
    expect(findParting('primitives/nap', typescript, python)).toBeUndefined();
  });

  it('is written without promises where its part has none, and never over another', async () => {
    const wanted = { name: 'further/nap', title: 'A nap.', promises: false };
    const paths = await createExample(wanted, root);
    expect(paths.map((path) => path.slice(root.length + 1))).toEqual([
      join('further', 'nap.ts'),
      join('further', 'nap.py'),
      join('further', 'nap.out'),
    ]);
    const before = readFileSync(paths[0] ?? '', 'utf8');
    await expect(createExample({ ...wanted, title: 'Another.' }, root)).rejects.toThrow('is there already');
    expect(readFileSync(paths[0] ?? '', 'utf8')).toBe(before);
  });
});

describe('what is refused', () => {
  it.each([
    ['nap', "'nap' is no name of an example: it is PART/NAME"],
    ['a/b/c', 'is no name of an example'],
    [
      'primtives/nap',
      "There is no part 'primtives'. Did you mean 'primitives'? The parts are: introduction, ",
    ],
    ['primitives/Nap', "'Nap' can't be the name of an example: lower-case letters"],
    ['primitives/../x', 'is no name of an example'],
    ['primitives/a_b', "'a_b' can't be"],
  ])('%s', (name, message) => expect(() => checkName(name, root)).toThrow(message));

  it('a first line that says nothing, or too much', () => {
    expect(checkTitle(' A nap. ')).toBe('A nap.');
    expect(() => checkTitle('')).toThrow('says what it shows');
    expect(() => checkTitle('x'.repeat(66))).toThrow('has room for 65');
  });
});
