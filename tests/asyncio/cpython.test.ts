import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CPython, startCPython } from './cpython';
import { dedent, type Twin } from './twin';

const PROGRAMS = fileURLToPath(new URL('./programs', import.meta.url));

/** What the tests of the modules expect of our library is what CPython does: here CPython runs the same programs. */
const modules = await Promise.all(
  readdirSync(PROGRAMS).map(async (file) => {
    const { twins } = (await import(`./programs/${file.replace('.ts', '')}.ts`)) as { twins: Twin[] };
    return { file, twins };
  }),
);

let python: CPython;

beforeAll(async () => {
  python = await startCPython();
}, 600_000);

for (const { file, twins } of modules) {
  describe(file, () => {
    for (const twin of twins) {
      test(twin.name, () => {
        expect(python.run(dedent(twin.python))).toEqual(twin.gives);
      });
    }
  });
}
