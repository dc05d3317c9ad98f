import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/examples/arguments';

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
