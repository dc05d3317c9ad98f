import { expect, test } from 'vitest';
import { reduceEdit } from '../../src/components/Example/edits';

test('writing keeps the editor; a reset starts it anew and can be undone', () => {
  const begun = { text: 'one', version: 0 };
  const written = reduceEdit(begun, { type: 'write', text: 'two' });
  expect(written).toEqual({ text: 'two', version: 0 });
  const reset = reduceEdit(written, { type: 'reset', original: 'one' });
  expect(reset).toEqual({ text: 'one', version: 1, undone: 'two' });
  expect(reduceEdit(reset, { type: 'undo' })).toEqual({ text: 'two', version: 2 });
});

test('another program in the place of the reader’s starts the editor anew and can be undone', () => {
  const replaced = reduceEdit({ text: 'mine', version: 3 }, { type: 'replace', text: 'theirs' });
  expect(replaced).toEqual({ text: 'theirs', version: 4, undone: 'mine' });
  expect(reduceEdit(replaced, { type: 'undo' })).toEqual({ text: 'mine', version: 5 });
  expect(reduceEdit(replaced, { type: 'replace', text: 'theirs' })).toBe(replaced);
});

test('what is written after a reset leaves nothing to undo', () => {
  const reset = { text: 'one', version: 1, undone: 'two' };
  expect(reduceEdit(reset, { type: 'write', text: 'one' })).toBe(reset);
  const written = reduceEdit(reset, { type: 'write', text: 'three' });
  expect(written).toEqual({ text: 'three', version: 1 });
  expect(reduceEdit(written, { type: 'undo' })).toBe(written);
});
