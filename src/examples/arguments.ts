/** The command line of `npm run example` and `npm run examples`, in both of npm's spellings. */

export const FLAGS = [
  'virtual',
  'timeline',
  'steps',
  'python',
  'promises',
  'list',
  'update',
  'help',
] as const;
export type Flag = (typeof FLAGS)[number];

export interface Arguments {
  flags: ReadonlySet<Flag>;
  words: string[];
}

/**
 * With `--` before them, flags arrive among the arguments. Without it npm keeps them to itself and shows them in the
 * environment: `npm run example gather --virtual` sets npm_config_virtual to 'true'. It takes the word after such a
 * flag for its value, so that `--virtual gather` hands us the name there.
 */
export function parseArguments(args: string[], env: Record<string, string | undefined>): Arguments {
  const flags = new Set<Flag>();
  const words: string[] = [];
  for (const flag of FLAGS) {
    const value = env[`npm_config_${flag}`];
    if (value === undefined || value === '' || value === 'false') continue;
    // Of these a setting of the same name may stand in somebody's npm configuration: a path, say.
    if (value !== 'true' && (flag === 'python' || flag === 'help')) continue;
    flags.add(flag);
    if (value !== 'true') words.push(value);
  }
  let named = words.length > 0;
  for (const [index, argument] of args.entries()) {
    const flag = FLAGS.find((known) => `--${known}` === argument || (argument === '-h' && known === 'help'));
    if (flag) flags.add(flag);
    else if (argument === '--') {
      words.push(...args.slice(index + 1));
      break;
    } else if (argument.startsWith('--') && !named) {
      throw new Error(`There is no option ${argument}. There are: ${FLAGS.map((f) => `--${f}`).join(' ')}`);
    } else {
      words.push(argument);
      named = true;
    }
  }
  return { flags, words };
}

/**
 * The command line where the first word is a program that has options of its own: all that follows the word is the
 * program's, `--help` too. Only `--python` isn't: it asks for the twin.
 */
export function parseProgramArguments(
  args: string[],
  env: Record<string, string | undefined>,
  hasOptions: (word: string) => boolean,
): Arguments {
  const at = args.findIndex((argument) => !argument.startsWith('-'));
  const name = args[at];
  if (name === undefined || !hasOptions(name)) return parseArguments(args, env);
  const { flags } = parseArguments(args.slice(0, at), env);
  const given = args.slice(at + 1).filter((argument) => argument !== '--python');
  const python: Flag[] = given.length < args.length - at - 1 ? ['python'] : [];
  return { flags: new Set([...flags, ...python]), words: [name, ...given] };
}
