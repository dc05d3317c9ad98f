import { expect, test } from 'vitest';
import { keepEdit, readEdit } from '../../src/components/Example/storedEdits';

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

test('an edit is kept for each program and each spelling', () => {
  const store = memory();
  keepEdit('primitives/lock', 'python', 'mine', 'original', store);
  expect(readEdit('primitives/lock', 'python', store)).toBe('mine');
  expect(readEdit('primitives/lock', 'typescript', store)).toBeUndefined();
  expect(readEdit('primitives/queue', 'python', store)).toBeUndefined();
});

test('the original is nothing to keep', () => {
  const store = memory();
  keepEdit('primitives/lock', 'python', 'mine', 'original', store);
  keepEdit('primitives/lock', 'python', 'original', 'original', store);
  expect(store.values.size).toBe(0);
});

test('a browser that refuses to store breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
  keepEdit('primitives/lock', 'python', 'mine', 'original', store);
  expect(readEdit('primitives/lock', 'python', store)).toBeUndefined();
  // Here there is no window at all.
  expect(readEdit('primitives/lock', 'python')).toBeUndefined();
});
