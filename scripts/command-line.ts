/** How the commands of this folder are asked for things, and what they answer to those who ask for what there is not. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** It is said without a stack, which would tell nothing. */
export class UsageError extends Error {}

/**
 * The options and other words that a command was given.
 *
 * @param usage - how it is written: `npm run fuzz -- N [--seed S]`
 * @throws UsageError for an option that it does not have
 */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [wrong = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${wrong}. It is written so: ${usage}`);
  }
}

/**
 * The whole number that `text` is.
 *
 * @param what - what it is the number of, for the message
 * @throws UsageError if it is none, or less than `least`
 */
export function wholeNumber(what: string, text: string, least = 1): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && text !== '') return number;
  throw new UsageError(`${what}: a whole number from ${least} on was expected, and "${text}" is none.`);
}

/** Does what a command is for; where that fails, the command does. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 1;
  });
}
