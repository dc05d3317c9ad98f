import { describe, expect, it } from 'vitest';
import { parseArguments, parseProgramArguments } from '../../src/examples/arguments';

const parse = (args: string[], env: Record<string, string> = {}) => {
  const { flags, words } = parseArguments(args, env);
  return { flags: [...flags], words };
};

describe('the command line', () => {
  it.each([
    ['gather -- --virtual', ['gather', '--virtual'], {}, ['virtual'], ['gather']],
    ['gather --virtual', ['gather'], { npm_config_virtual: 'true' }, ['virtual'], ['gather']],
    ['--virtual gather', [], { npm_config_virtual: 'gather' }, ['virtual'], ['gather']],
    [
      'gather --python, npm knowing a python',
      ['gather'],
      { npm_config_python: '/usr/bin/python3' },
      [],
      ['gather'],
    ],
    [
      'web-scraping -- URL',
      ['web-scraping', 'http://127.0.0.1'],
      {},
      [],
      ['web-scraping', 'http://127.0.0.1'],
    ],
    ['-h', ['-h'], {}, ['help'], []],
  ])('%s', (_, args, env, flags, words) => {
    expect(parse(args, env)).toEqual({ flags, words });
  });

  it('names the options when one is unknown', () => {
    expect(() => parse(['--fast'])).toThrow(
      'There is no option --fast. There are: --virtual --timeline --steps --python',
    );
  });
});

describe('the command line of a program with options of its own', () => {
  const hasOptions = (word: string) => word === 'crawler';
  it.each([
    [
      'the words after it are the program’s',
      ['crawler', '--help', 'URL', '--out', 'x'],
      [],
      ['--help', 'URL', '--out', 'x'],
    ],
    ['those before it are ours', ['--python', 'crawler', 'URL'], ['python'], ['URL']],
    ['but for the twin', ['crawler', 'URL', '--python', '--depth', '2'], ['python'], ['URL', '--depth', '2']],
  ])('%s', (_, args, flags, words) => {
    const parsed = parseProgramArguments(args, {}, hasOptions);
    expect({ flags: [...parsed.flags], words: parsed.words }).toEqual({
      flags,
      words: ['crawler', ...words],
    });
  });

  it('is that of all others elsewhere', () => {
    const parsed = parseProgramArguments(['gather', '--virtual'], {}, hasOptions);
    expect(parsed).toEqual(parseArguments(['gather', '--virtual'], {}));
  });

  it('knows flags that npm has kept', () => {
    const parsed = parseProgramArguments(['crawler', 'URL'], { npm_config_promises: 'true' }, hasOptions);
    expect([...parsed.flags]).toEqual(['promises']);
  });
});
