/**
 * From the text of a program to JavaScript that a worker can evaluate: types are stripped, imports become `require`,
 * guards are put in. Every line stays on its line, so that what the engine says of lines is true of the program.
 */
import { type Options as ParseOptions, parse } from 'acorn';
import { type Options, transform } from 'sucrase';
import type { Language, ProgramError } from '../../recording/format';
import { insertGuards } from './guards';
import { chooseHooks, type Hooks } from './hooks';
import { syntaxError } from './syntax-error';

export type Compiled = { code: string; hooks: Hooks } | { error: ProgramError };

const OPTIONS: Options = {
  transforms: ['typescript', 'imports'],
  disableESTransforms: true,
  production: true,
};

/** sucrase lets much pass that is no JavaScript: the second parser sees it. */
const JAVASCRIPT: ParseOptions = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  locations: true,
  allowReturnOutsideFunction: true,
};

export function compile(source: string, language: Exclude<Language, 'python'>): Compiled {
  const hooks = chooseHooks(source);
  let code: string;
  try {
    code = transform(source, OPTIONS).code;
  } catch (error) {
    return { error: syntaxError(error, source, language, true) };
  }
  try {
    return { code: insertGuards(code, parse(code, JAVASCRIPT), hooks), hooks };
  } catch (error) {
    return { error: syntaxError(error, source, language, false) };
  }
}
