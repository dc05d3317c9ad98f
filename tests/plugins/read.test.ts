import { expect, test } from 'vitest';
import { exampleNames, nearNames, readExample } from '../../src/plugins/examples/read';
import { examplesDirectory } from './fixture';

test('an example is its program, its other spellings and what each prints', () => {
  const directory = examplesDirectory({
    'primitives/gather.ts': '// Two at once.\nmain()\n',
    'primitives/gather.py': '# Two at once.\n',
    'primitives/gather.out': "[ 'foo', 'bar' ]\n",
    'primitives/gather.py.out': "['foo', 'bar']\n",
  });
  expect(readExample(directory, 'primitives/gather')).toEqual({
    name: 'primitives/gather',
    files: {
      typescript: { path: 'examples/primitives/gather.ts', source: '// Two at once.\nmain()' },
      python: { path: 'examples/primitives/gather.py', source: '# Two at once.' },
    },
    output: { typescript: ["[ 'foo', 'bar' ]"], python: ["['foo', 'bar']"] },
    neverEnds: false,
  });
});

test('empty lines that a program prints are kept, and printing nothing is no line', () => {
  const directory = examplesDirectory({ 'a/x.ts': '', 'a/x.out': '\none\n\n', 'a/y.ts': '', 'a/y.out': '' });
  expect(readExample(directory, 'a/x').output.typescript).toEqual(['', 'one', '']);
  expect(readExample(directory, 'a/y').output.typescript).toEqual([]);
});

test('a program says in its first line, and only there, that it never ends', () => {
  const directory = examplesDirectory({
    'a/waits.ts': '// This program Never ends.\n',
    'a/waits.out': '',
    'a/tells.ts': '// A queue.\n// never ends\n',
    'a/tells.out': '',
  });
  expect(readExample(directory, 'a/waits').neverEnds).toBe(true);
  expect(readExample(directory, 'a/tells').neverEnds).toBe(false);
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
  expect(exampleNames(directory)).toEqual(['a/one', 'b/two']);
});

test('a wrong name is answered with the near ones, or else with the nearest', () => {
  const names = ['primitives/gather', 'primitives/lock', 'primitives/queue', 'programs/using-queue'];
  expect(nearNames('primitives/gathr', names)).toEqual(['primitives/gather']);
  expect(nearNames('programs/lock', names)).toEqual(['primitives/lock']);
  expect(nearNames('using-queues', names)).toEqual(['programs/using-queue']);
  expect(nearNames('something/else-entirely', [])).toEqual([]);
});
