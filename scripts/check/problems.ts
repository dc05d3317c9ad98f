/** Reads out of what the tools say which file is wrong, and why. */
import { isAbsolute, relative } from 'node:path';
import type { Problem } from '../../src/examples/problem';

/** Of the reports of Vitest and of Biome, what is read here. */
interface VitestReport {
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** `docs/primitives/lock.mdx:7: …`, as everything of ours says what is wrong with a file. */
const PLACED =
  /(?:^|[\s/])((?:docs|examples|exercises|src|scripts|tests)\/[\w./-]+|sidebars\.ts)(?::(\d+))?: (?=\S)/;

/** A problem that a text begins with, or undefined where it names no file. */
function placed(text: string): Problem | undefined {
  const found = PLACED.exec(text);
  if (found === null) return undefined;
  const [whole, file = '', line] = found;
  const rest = text.slice(found.index + whole.length);
  return { file, ...(line !== undefined && { line: Number(line) }), text: rest.trimEnd() };
}

/** A message may be of several problems: each line that names a file begins one. */
function problemsIn(message: string): Problem[] {
  const problems: Problem[] = [];
  for (const line of message.split('\n')) {
    const begins = /^\S/.test(line) ? placed(line) : undefined;
    const last = problems.at(-1);
    if (begins) problems.push(begins);
    else if (last) last.text += `\n${line}`;
  }
  return problems.map((problem) => ({ ...problem, text: problem.text.trimEnd() }));
}

const STACK = /^\s+at .*$/gm;

export function problemsOfVitest(report: VitestReport, root: string): Problem[] {
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    // A file that can't be loaded has no test that could fail.
    if (failed.length === 0 && message !== '') return [{ file, text: message.replace(STACK, '').trim() }];
    return failed.flatMap(({ fullName, failureMessages }): Problem[] => {
      const said = (failureMessages[0] ?? '').replace(STACK, '').trim();
      const unsound = /^(?:Unsound|Error): /.test(said) ? problemsIn(said.replace(/^\w+: /, '')) : [];
      return unsound.length > 0 ? unsound : [{ file, text: `${fullName}: ${said}` }];
    });
  });
}

/** `src/x.ts(3,5): error TS2322: …` */
export function problemsOfTypes(output: string): Problem[] {
  return [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+: .*)$/gm)].map(
    ([, file = '', line, text = '']) => ({
      file,
      line: Number(line),
      text,
    }),
  );
}

/** `::error title=lint/x,file=src/x.ts,line=3,…::…`, which Biome says where it is asked to annotate. */
export function problemsOfBiome(output: string, root: string): Problem[] {
  return [...output.matchAll(/^::(?:error|warning) (.*?)::(.*)$/gm)].map(([, where = '', said = '']) => {
    const {
      file = '',
      line,
      title = '',
    } = Object.fromEntries(
      where.split(',').map((pair): [string, string] => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), pair.slice(at + 1)];
      }),
    );
    const mend = title === 'format' ? '. Mend it with: npm run format' : '';
    const path = isAbsolute(file) ? relative(root, file) : file;
    return { file: path, ...(line && { line: Number(line) }), text: `${said} (${title})${mend}` };
  });
}

/** The bundler tells of one problem in several ways. */
export function problemsOfBuild(output: string): Problem[] {
  const found = output.split('\n').flatMap((line) => placed(line) ?? []);
  const known = new Set<string>();
  const each = found.filter((problem) => {
    const key = `${problem.file}:${problem.line} ${problem.text}`;
    return !known.has(key) && known.add(key);
  });
  if (each.length > 0) return each;
  const last = output.trim().split('\n').slice(-LAST_WORDS).join('\n');
  return [{ file: 'docusaurus.config.ts', text: `The site could not be built:\n${last}` }];
}

const LAST_WORDS = 20;
