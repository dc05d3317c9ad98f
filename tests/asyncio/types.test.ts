import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [DECLARED, WAITING] = ['types', 'types-waiting'].map((name) =>
  fileURLToPath(new URL(`./${name}.test-d.ts`, import.meta.url)),
);

/** What the compiler has to say of a file, under this repository's own options; of `text` in its place, if given. */
function complaints(file: string, text?: string): string[] {
  const configuration = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}/tsconfig.json`,
    { incremental: false, tsBuildInfoFile: undefined, types: ['node'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const options = configuration?.options ?? {};
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  host.readFile = (path) => (path === file && text !== undefined ? text : read(path));
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  if (source === undefined) return [`${file} is missing`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `line ${source.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}

test.each([DECLARED, WAITING])(
  'types are exact, and what is wrong does not compile: %s',
  { timeout: 600_000 },
  (file) => {
    expect(complaints(file)).toEqual([]);
  },
);

test('the programs of the guide need no types of the library’s coroutines, but where nothing is returned', () => {
  const folder = `${ROOT}/examples`;
  const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const annotated = programs.filter((file) =>
    readFileSync(`${folder}/${file}`, 'utf8').includes('asyncio.Coroutine'),
  );
  const annotatedOnPurpose = {
    'differences/no-star-mended.ts': 'the annotation is its very point',
    'differences/no-star.ts': 'the annotation is its very point',
    'further/error-callback.ts': 'a function that takes any coroutine',
    'further/own-gather.ts': 'a function that takes any coroutine',
    'further/testing.ts': 'a function that takes any coroutine',
    'mistakes/gather-error-mended.ts': 'a function that only throws',
    'mistakes/gather-error.ts': 'a function that only throws',
    'scraping/crawler.ts': 'a function that takes any coroutine',
    'scraping/crawler/attempt.ts': 'two shapes are returned',
    'scraping/crawler/hosts.ts': 'a tuple is returned',
  };
  expect(annotated.sort()).toEqual(Object.keys(annotatedOnPurpose));
});

test('this check finds a wrong type and an error that does not come', { timeout: 600_000 }, () => {
  const text = [
    "import * as asyncio from 'asyncio';",
    "import { expectTypeOf } from 'vitest';",
    'export function* main(): asyncio.Coroutine<void> {',
    "  expectTypeOf(yield* asyncio.sleep(1, 'x')).toEqualTypeOf<number>();",
    '  // @ts-expect-error: nothing is wrong here',
    '  yield* asyncio.sleep(1);',
    '}',
  ].join('\n');
  expect(complaints(DECLARED, text).map((complaint) => complaint.split(':')[0])).toEqual([
    'line 4',
    'line 5',
  ]);
});
