import { expect, test } from 'vitest';
import { asksForSearch } from '../../src/input/search-keys';

const pressed = { key: '', ctrlKey: false, metaKey: false, altKey: false, target: null };

test('Ctrl+K opens the search, Command+K on a Mac', () => {
  expect(asksForSearch({ ...pressed, key: 'k', ctrlKey: true }, false)).toBe(true);
  expect(asksForSearch({ ...pressed, key: 'k', metaKey: true }, false)).toBe(false);
  expect(asksForSearch({ ...pressed, key: 'K', metaKey: true }, true)).toBe(true);
  expect(asksForSearch({ ...pressed, key: 'k' }, false)).toBe(false);
});
