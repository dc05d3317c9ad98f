import { expect, test } from 'vitest';
import { changeOf, describeChange } from '../../src/components/Example/compare';

const original = 'one\ntwo\nthree';

test.each([
  ['one\ntwo\nthree', { added: 0, removed: 0 }, 'nothing changed'],
  ['one\ntwo\nthree\nfour', { added: 1, removed: 0 }, '1 line added'],
  ['one', { added: 0, removed: 2 }, '2 lines removed'],
  ['one\n2\nthree', { added: 1, removed: 1 }, '1 line added, 1 removed'],
  ['zero\none\n2\n2.5\nthree', { added: 3, removed: 1 }, '3 lines added, 1 removed'],
])('%j', (edited, change, said) => {
  expect(changeOf(original, edited)).toEqual(change);
  expect(describeChange(change)).toBe(said);
});
