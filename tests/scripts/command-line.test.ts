import { expect, test } from 'vitest';
import { readArguments, UsageError, wholeNumber } from '../../scripts/command-line';

const read = (...args: string[]) =>
  readArguments('npm run x -- N [--seed S]', {
    args,
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });

test('what a command was given', () => {
  expect(read('5', '--seed', '2')).toMatchObject({ positionals: ['5'], values: { seed: '2' } });
});

test('an option that there is not, or without its value, is told with how the command is written', () => {
  expect(() => read('--sed')).toThrow(UsageError);
  expect(() => read('--sed')).toThrow(
    /^Unknown option '--sed'\. It is written so: npm run x -- N \[--seed S\]$/,
  );
  expect(() => read('--seed')).toThrow(/argument missing\. It is written so/);
});

test('a number is whole, and no less than it may be', () => {
  expect(wholeNumber('--rounds', '3')).toBe(3);
  expect(wholeNumber('--seed', '0', 0)).toBe(0);
  for (const text of ['0', '-1', '1.5', 'x', ''])
    expect(() => wholeNumber('--rounds', text)).toThrow('--rounds: a whole number from 1 on was expected');
});
