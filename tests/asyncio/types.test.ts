import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the compiler has to say of one file, under this repository's own options. */
function complaints(file: string): string[] {
  const configuration = ts.getParsedCommandLineOfConfigFile(
    `${ROOT}/tsconfig.json`,
    { incremental: false, tsBuildInfoFile: undefined, types: ['node'] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram([file], configuration?.options ?? {});
  const source = program.getSourceFile(file);
  if (source === undefined) return [`${file} is missing`];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText, start = 0 }) =>
      `line ${source.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}

test('types are exact, and what is wrong does not compile', { timeout: 60_000 }, () => {
  expect(complaints(fileURLToPath(new URL('./types.test-d.ts', import.meta.url)))).toEqual([]);
});
