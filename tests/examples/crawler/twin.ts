/** Calls functions of the crawler's parts in Python, many at once: each has a twin in TypeScript that must agree. */
import { execFileSync } from 'node:child_process';
import { COMMANDS } from './run';

/** The part, the function, its arguments. */
export type Call = [part: string, name: string, ...args: unknown[]];

export type Outcome = { returns: unknown } | { raises: string };

const DRIVER = `
import importlib, json, sys
sys.path.insert(0, 'examples/scraping')

def call(part, name, *args):
    function = getattr(importlib.import_module('crawler.' + part), name)
    try:
        return {'returns': function(*args)}
    except Exception as error:
        return {'raises': str(error)}

def plain(value):
    return sorted(value) if isinstance(value, set) else vars(value)

print(json.dumps([call(*each) for each in json.load(sys.stdin)], default=plain))
`;

export const HAS_PYTHON = COMMANDS.has('python');

export function callPython(calls: Call[]): Outcome[] {
  const [python = ''] = COMMANDS.get('python') ?? [];
  const printed = execFileSync(python, ['-c', DRIVER], { input: JSON.stringify(calls), encoding: 'utf8' });
  return JSON.parse(printed);
}

export function attempt(work: () => unknown): Outcome {
  try {
    return { returns: work() ?? null };
  } catch (error) {
    return { raises: error instanceof Error ? error.message : String(error) };
  }
}
