import { beforeAll, describe, expect, test } from 'vitest';
import { type CPython, startCPython } from './cpython';
import { dedent, type Twin } from './twin';

/** What the tests of the modules expect of our library is what CPython does: here CPython runs the same programs. */
const modules = import.meta.glob<{ twins: Twin[] }>('./programs/*.ts', { eager: true });

let python: CPython;

beforeAll(async () => {
  python = await startCPython();
}, 60_000);

for (const [path, { twins }] of Object.entries(modules)) {
  describe(path, () => {
    for (const twin of twins) {
      test(twin.name, () => {
        expect(python.run(dedent(twin.python))).toEqual(twin.gives);
      });
    }
  });
}
