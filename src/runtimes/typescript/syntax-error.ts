/** Says what a parser has against a program in the words of someone who looks at the program. */
import type { ProgramError, SourcePosition } from '../../recording/format';

/** What sucrase (columns from 1) and acorn (columns from 0, and of the JavaScript) throw alike. */
interface ParserError extends Error {
  loc: { line: number; column: number };
}

const PLAIN: [RegExp, string][] = [
  [/^Unterminated string.*/, 'This string is never closed.'],
  [/^Unterminated template/, 'This template string is never closed: its last ` is missing.'],
  [/^Unterminated comment/, 'This comment is never closed: its */ is missing.'],
  [/^Unterminated regular expression/, 'This regular expression is never closed: its last / is missing.'],
  [/^Identifier '(.+)' has already been declared/, "'$1' is declared twice."],
  [/^Assigning to rvalue/, 'Only a variable or a property can be assigned to.'],
  [/^Unsyntactic (\w+)/, '`$1` stands outside of any loop.'],
  [/^The keyword 'yield' is reserved/, '`yield` works only inside `function*`: a coroutine needs the star.'],
  [/^Unexpected character '(.+)'/, "Unexpected '$1'."],
];

const AWAIT = {
  typescript:
    '`await` works only inside an `async` function. A coroutine is a `function*` and says `yield*`.',
  promises: '`await` works only inside an `async` function.',
};

/** `exact`: the parser saw the program's own text, so that its columns are the program's. */
export function syntaxError(
  error: unknown,
  source: string,
  language: keyof typeof AWAIT,
  exact: boolean,
): ProgramError {
  if (!isParserError(error)) {
    // The parsers recurse: a program nested some thousand levels deep exhausts their stack.
    const message = error instanceof RangeError ? 'The program is nested too deeply.' : String(error);
    return { name: 'SyntaxError', message };
  }
  const { line, column } = error.loc;
  const rest = (source.split('\n')[line - 1] ?? '').slice(exact ? column - 1 : 0);
  const text = error.message.replace(/ \(\d+:\d+\)$/, '');
  const position: SourcePosition = exact ? { line, column } : { line };
  return { name: 'SyntaxError', message: inPlainWords(text, rest, exact, language), position };
}

function inPlainWords(text: string, rest: string, exact: boolean, language: keyof typeof AWAIT): string {
  for (const [pattern, words] of PLAIN) if (pattern.test(text)) return text.replace(pattern, words);
  const [, expected] = /^Unexpected token, expected "(.+)"/.exec(text) ?? [];
  const found = /^\s*(\w+|\S)/.exec(rest)?.[1];
  if (expected === ';' && found) return `Unexpected '${found}': the statement before it has not ended.`;
  if (expected) return `Expected '${expected}' ${found ? `before '${found}'` : 'at the end of this line'}.`;
  if (!text.startsWith('Unexpected token')) return `${text}.`;
  if (!exact) return /\bawait\b/.test(rest) ? AWAIT[language] : 'This line is not valid here.';
  return found ? `Unexpected '${found}'.` : 'Something that was opened before this point is not closed.';
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'loc' in error && typeof error.loc === 'object';
}
