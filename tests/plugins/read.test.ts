import { expect, test } from 'vitest';
import { readExample, requireExample, showableExamples } from '../../src/plugins/examples/read';
import { examplesDirectory } from './fixture';

const shownExamples = (directory: string) =>
  showableExamples(directory).map((example) => readExample(example));

test('an example is its program, its other spellings and what each prints', () => {
  const directory = examplesDirectory({
    'primitives/gather.ts': '// Two at once.\nmain()\n',
    'primitives/gather.py': '# Two at once.\n',
    'primitives/gather.out': "[ 'foo', 'bar' ]\n",
    'primitives/gather.py.out': "['foo', 'bar']\n",
  });
  expect(shownExamples(directory)).toEqual([
    {
      name: 'primitives/gather',
      files: {
        typescript: { path: 'examples/primitives/gather.ts', source: '// Two at once.\nmain()' },
        python: { path: 'examples/primitives/gather.py', source: '# Two at once.' },
      },
      output: { typescript: ["[ 'foo', 'bar' ]"], python: ["['foo', 'bar']"] },
      neverEnds: false,
      runs: {},
    },
  ]);
});

test('empty lines that a program prints are kept, and printing nothing is no line', () => {
  const directory = examplesDirectory({ 'a/x.ts': '', 'a/x.out': '\none\n\n', 'a/y.ts': '', 'a/y.out': '' });
  expect(shownExamples(directory).map(({ output }) => output.typescript)).toEqual([['', 'one', ''], []]);
});

test('a program says in its first line, and only there, that it never ends', () => {
  const directory = examplesDirectory({
    'a/waits.ts': '// This program Never ends.\n',
    'a/waits.out': '',
    'a/tells.ts': '// A queue.\n// never ends\n',
    'a/tells.out': '',
  });
  expect(shownExamples(directory).map((example) => [example.name, example.neverEnds])).toEqual([
    ['a/tells', false],
    ['a/waits', true],
  ]);
});

test('examples are those that have a program and its output, in a fixed order', () => {
  const directory = examplesDirectory({
    'b/two.ts': '',
    'b/two.out': '',
    'b/two.py.out': '',
    'a/one.ts': '',
    'a/one.out': '',
    'a/unrecorded.ts': '',
  });
  expect(shownExamples(directory).map(({ name }) => name)).toEqual(['a/one', 'b/two']);
});

test('a name that cannot be shown is refused with what to write instead', () => {
  const directory = examplesDirectory({ 'a/one.ts': '', 'a/one.out': '', 'a/unrecorded.ts': '' });
  expect(() => requireExample(directory, 'a/one')).not.toThrow();
  expect(() => requireExample(directory, 'one')).toThrow(`Write the example's whole name, "a/one".`);
  expect(() => requireExample(directory, 'a/on')).toThrow(/no example 'a\/on'.*\n.*a\/one/);
  expect(() => requireExample(directory, 'a/unrecorded')).toThrow('examples/a/unrecorded.out is missing.');
});
