import { expect, test } from 'vitest';
import { type Asked, NOTHING_MORE, questionOf } from '../../src/plugins/examples/question';

const OUTPUT = ['a starts', 'b starts', 'a ends', 'b ends'];

test('without more, all lines are to be put in order', () => {
  expect(questionOf(OUTPUT, {})).toEqual({ kind: 'order', truth: OUTPUT, more: false });
});

test('of a long output only the first lines are asked for', () => {
  expect(questionOf(OUTPUT, { lines: 2 })).toEqual({
    kind: 'order',
    truth: ['a starts', 'b starts'],
    more: true,
  });
});

test('one line is picked among it and wrong ones, after what comes before it', () => {
  expect(questionOf(OUTPUT, { line: 3, wrong: ['b ends'] })).toEqual({
    kind: 'pick',
    before: ['a starts', 'b starts'],
    truth: 'a ends',
    wrong: ['b ends'],
  });
});

test('behind the last line comes nothing, and that can be the answer', () => {
  const question = questionOf(OUTPUT, { line: 5, wrong: ['c ends'] });
  expect(question).toMatchObject({ before: OUTPUT, truth: NOTHING_MORE });
  expect(() => questionOf(OUTPUT, { line: 5, wrong: [NOTHING_MORE] })).toThrow('cannot be wrong');
});

test.each<[string, readonly string[], Asked, string]>([
  ['a wrong line that is right', OUTPUT, { line: 2, wrong: ['b starts'] }, '"b starts" is what is printed'],
  ['a wrong line twice', OUTPUT, { line: 2, wrong: ['x', 'x'] }, 'A wrong line is there twice.'],
  ['no wrong line', OUTPUT, { line: 2 }, 'A choice needs wrong lines'],
  ['a line that is not printed', OUTPUT, { line: 6, wrong: ['x'] }, 'no line 6 to choose: 4 are printed'],
  ['a line between two', OUTPUT, { line: 1.5, wrong: ['x'] }, 'no line 1.5 to choose'],
  ['a line and an order', OUTPUT, { line: 1, lines: 2, wrong: ['x'] }, 'not for both'],
  ['wrong lines in an order', OUTPUT, { wrong: ['x'] }, '`wrong` lines need a `line`'],
  ['more lines than there are', OUTPUT, { lines: 5 }, 'how many of the 4 printed lines'],
  ['a single line', ['alone'], {}, 'have no order'],
  ['lines that read the same', ['tick', 'tick'], {}, 'have no order'],
  ['nothing', [], {}, 'how many of the 0 printed lines'],
  ['too much', Array.from({ length: 9 }, (_, n) => `line ${n}`), {}, 'too many to put in order'],
])('%s cannot be asked for', (_, output, asked, problem) => {
  expect(() => questionOf(output, asked)).toThrow(problem);
});
