import { expect, test } from 'vitest';
import { formatProgress, NOTHING_DONE } from '../../src/progress/format';
import { PROGRESS_KEY, ProgressStore } from '../../src/progress/store';

function memory() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test('what is done is known at once, told, and still known on the next visit', () => {
  const storage = memory();
  const store = new ProgressStore(() => storage);
  const told: string[] = [];
  const stop = store.subscribe(() => told.push(store.get().exercise.join()));
  store.add('exercise', 'a');
  store.add('exercise', 'a');
  store.add('exercise', 'b');
  stop();
  store.add('page', 'p');
  expect(told).toEqual(['a', 'a,b']);
  expect([...storage.values.keys()]).toEqual([PROGRESS_KEY]);

  const nextVisit = new ProgressStore(() => storage);
  expect(nextVisit.get()).toEqual({ page: ['p'], prediction: [], exercise: ['a', 'b'] });
  expect([nextVisit.has('exercise', 'b'), nextVisit.has('page', 'b')]).toEqual([true, false]);
});

test('it is the same object until something changes', () => {
  const store = new ProgressStore(memory);
  expect(store.get()).toBe(NOTHING_DONE);
  store.add('exercise', 'a');
  expect(store.get()).toBe(store.get());
});

test('two tabs lose nothing of each other', () => {
  const storage = memory();
  const [one, other] = [new ProgressStore(() => storage), new ProgressStore(() => storage)];
  one.get();
  other.add('exercise', 'b');
  one.add('exercise', 'a');
  expect(one.get().exercise).toEqual(['b', 'a']);
  other.add('exercise', 'b');
  expect(other.get().exercise).toEqual(['b', 'a']);
});

test('the other tab is heard', () => {
  const storage = memory();
  const listeners = new Map<string, (event: { key: string | null }) => void>();
  const { addEventListener, removeEventListener } = globalThis;
  Object.assign(globalThis, {
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  });
  try {
    const store = new ProgressStore(() => storage);
    const told: string[] = [];
    const stop = store.subscribe(() => told.push(store.get().exercise.join()));
    storage.setItem(PROGRESS_KEY, formatProgress({ ...NOTHING_DONE, exercise: ['a'] }));
    listeners.get('storage')?.({ key: 'another' });
    listeners.get('storage')?.({ key: PROGRESS_KEY });
    storage.values.clear();
    listeners.get('storage')?.({ key: null });
    expect(told).toEqual(['a', '']);
    stop();
    expect(listeners.size).toBe(0);
  } finally {
    Object.assign(globalThis, { addEventListener, removeEventListener });
  }
});

test('all of it can be replaced', () => {
  const storage = memory();
  const store = new ProgressStore(() => storage);
  store.add('exercise', 'a');
  store.replace(NOTHING_DONE);
  expect(store.get()).toEqual(NOTHING_DONE);
  expect(new ProgressStore(() => storage).has('exercise', 'a')).toBe(false);
});

test('a storage that refuses, or is not there, breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  for (const storage of [refuse, () => ({ getItem: refuse, setItem: refuse }), () => undefined]) {
    const store = new ProgressStore(storage);
    expect(store.get()).toEqual(NOTHING_DONE);
    store.add('exercise', 'a');
    expect(store.has('exercise', 'a')).toBe(true);
  }
});

test('a damaged record is nothing to keep', () => {
  const storage = memory();
  storage.setItem(PROGRESS_KEY, '{');
  const store = new ProgressStore(() => storage);
  store.add('exercise', 'a');
  expect(new ProgressStore(() => storage).get().exercise).toEqual(['a']);
});
