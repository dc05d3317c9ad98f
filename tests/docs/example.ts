/**
 * One `@example` of a docstring as a program: what it claims in comments becomes what is checked.
 *
 * - `expression // -> value`: the value, as Node shows it;
 * - `statement // raises Name: message`, or only the name: the error;
 * - `// prints a line`: all that is printed, in this order.
 */

import { inspect } from 'node:util';
import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';
import ts from 'typescript';

export interface DocExample {
  /** `asyncio.Queue`. */
  name: string;
  code: string;
}

/** The code between the fences. */
export function codeOf(tag: string): string {
  const fenced = /^```ts\n([\s\S]*?)\n```$/.exec(tag.trim());
  if (fenced === null) throw new Error(`an @example is a block of code between \`\`\`ts and \`\`\`:\n${tag}`);
  return fenced[1];
}

/** An example that runs a program or makes a loop is a program itself; all others stand inside a coroutine. */
const RUNS_ITSELF = /\basyncio\.(run|runVirtual|setLoopFactory|newEventLoop|Runner|EventLoop)\(/;

/** The example as a module that exports `main`. */
export function asModule(code: string): string {
  const main = RUNS_ITSELF.test(code)
    ? 'async function main(): Promise<void>'
    : 'function* main(): asyncio.Coroutine<void>';
  return [
    "import * as asyncio from 'asyncio'",
    "import * as aiohttp from 'asyncio/aiohttp'",
    `export ${main} {`,
    code,
    '}',
  ].join('\n');
}

/** What it says that it prints. */
export function announced(code: string): string[] {
  return [...code.matchAll(/\/\/ prints (.*)$/gm)].map(([, line]) => line);
}

export interface Outcome {
  printed: string[];
  /** What is not as the comments say. */
  differences: string[];
}

/** Runs the example on virtual time. */
export async function runExample(code: string): Promise<Outcome> {
  const printed: string[] = [];
  const differences: string[] = [];
  const compare = (line: string, actual: string, expected: string): void => {
    if (actual !== expected) differences.push(`${line}: ${actual} instead of ${expected}`);
  };
  const scope = {
    exports: {} as { main(): Promise<void> | asyncio.Coroutine<void> },
    require: (name: string) => ({ asyncio, 'asyncio/aiohttp': aiohttp })[name],
    console: { log: (...values: unknown[]) => printed.push(values.map(shown).join(' ')) },
    value$: (line: string, actual: unknown, expected: string) =>
      compare(line, inspect(actual, { breakLength: Number.POSITIVE_INFINITY }), expected),
    error$: (line: string, raised: unknown, expected: string) =>
      compare(line, describeError(raised, expected.includes(':')), expected),
  };
  const { outputText } = ts.transpileModule(withChecks(asModule(code)), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  new Function(...Object.keys(scope), outputText)(...Object.values(scope));
  asyncio.setLoopFactory(() => asyncio.newEventLoop({ virtual: true }));
  try {
    const ran = scope.exports.main();
    await (ran instanceof Promise ? ran : asyncio.run(ran));
  } finally {
    asyncio.setLoopFactory(undefined);
  }
  return { printed, differences };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value);
}

function describeError(raised: unknown, withMessage: boolean): string {
  if (!(raised instanceof Error)) return 'nothing was raised';
  return withMessage ? `${raised.name}: ${raised.message}` : raised.name;
}

/** Turns the comments behind statements into calls. */
function withChecks(text: string): string {
  const source = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true);
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const check = ts.isStatement(node) ? checked(node, text) : undefined;
    if (check === undefined) ts.forEachChild(node, visit);
    else edits.push({ start: node.getStart(), end: node.end, text: check });
  };
  visit(source);
  let result = text;
  for (const edit of edits.reverse())
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}

function checked(statement: ts.Statement, text: string): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(text, statement.end) ?? [];
  if (comment === undefined) return undefined;
  const [, kind, expected] = /^\/\/ (->|raises) (.*)$/.exec(text.slice(comment.pos, comment.end)) ?? [];
  if (kind === undefined) return undefined;
  const code = statement.getText();
  const told = `${JSON.stringify(code)}, `;
  if (kind === 'raises')
    return `{ let raised$: unknown; try { ${code} } catch (error) { raised$ = error } error$(${told}raised$, ${JSON.stringify(expected)}) }`;
  if (ts.isExpressionStatement(statement))
    return `value$(${told}${statement.expression.getText()}, ${JSON.stringify(expected)})`;
  throw new Error(`'// -> value' stands behind an expression, not behind: ${code}`);
}
