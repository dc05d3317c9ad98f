/** The development server asks for the examples anew when one of the files changes that it is told to watch: a page then shows what the file says now. */
import { writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import examplesPlugin from '../../src/plugins/examples';
import { examplesDirectory } from './fixture';

const source = (seconds: number, said: string): string => `import * as asyncio from 'asyncio'
function* main() {
  yield* asyncio.sleep(${seconds})
  console.log('${said}')
}
asyncio.run(main())
`;

test('a changed example is read and run anew', async () => {
  const siteDir = examplesDirectory({
    'examples/a/hello.ts': source(1, 'hello'),
    'examples/a/hello.out': 'hello\n',
  });
  const plugin = examplesPlugin({ siteDir, generatedFilesDir: join(siteDir, 'generated') });
  const shown = async () => {
    const [loaded] = (await plugin.loadContent?.()) ?? [];
    const { files, output, runs } = loaded?.example ?? {};
    return { source: files?.typescript.source, output, duration: runs?.typescript?.layout.duration };
  };
  const before = await shown();
  expect(before).toMatchObject({ source: source(1, 'hello').trimEnd(), duration: 1 });

  const watched = plugin.getPathsToWatch?.() ?? [];
  for (const [name, text] of [
    ['examples/a/hello.ts', source(2, 'changed')],
    ['examples/a/hello.out', 'changed\n'],
  ] as const) {
    const file = join(siteDir, name);
    expect(watched.some((pattern) => matchesGlob(file, pattern))).toBe(true);
    writeFileSync(file, text);
  }
  const after = await shown();
  expect(after).toMatchObject({ source: source(2, 'changed').trimEnd(), duration: 2 });
  expect(after.output).not.toEqual(before.output);
});
