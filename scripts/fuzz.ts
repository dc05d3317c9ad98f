/**
 * `npm run fuzz -- N [--seed S]`: runs N generated programs in CPython and here, from seed S on.
 * At the first difference it prints the smallest pair of programs that shows it, and fails.
 */

import { compare, describe } from '../tests/fuzz/compare';
import { startPython } from '../tests/fuzz/cpython';
import { generate } from '../tests/fuzz/programs';
import { shrink } from '../tests/fuzz/shrink';
import { readArguments, run, wholeNumber } from './command-line';

/** A line that is written over and over, where somebody looks. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

async function main(): Promise<void> {
  const { positionals, values } = readArguments('npm run fuzz -- N [--seed S]', {
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const count = wholeNumber('programs', positionals[0] ?? '1000');
  const first = wholeNumber('--seed', values.seed, 0);
  const python = await startPython();
  const started = performance.now();
  for (let seed = first; seed < first + count; seed++) {
    const program = generate(seed);
    if (compare(program, python) !== undefined) {
      progress(`seed ${seed} differs; looking for the smallest program that does`);
      const smallest = shrink(program, (candidate) => compare(candidate, python) !== undefined);
      const difference = compare(smallest, python);
      progress('');
      if (difference !== undefined) console.log(describe(smallest, difference));
      console.log(`seed ${seed} differs; ${seed - first} programs before it did not`);
      process.exitCode = 1;
      return;
    }
    if (seed % 50 === 0) progress(`${seed - first} of ${count} programs, no difference`);
  }
  progress('');
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${count} programs from seed ${first} on, no difference to CPython, ${seconds} s`);
}

run(main);
