/** Modules that few programs import: each is loaded before the first program that does, and never for the others. */

import { createDisk } from './disk';

const ON_DEMAND: Record<string, () => Promise<unknown>> = {
  htmlparser2: () => import('htmlparser2'),
  'robots-parser': async () => (await import('robots-parser')).default,
  'node:fs': async () => createDisk(),
};

/** What a compiled program imports. */
export function importsOf(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/\brequire\((['"])([^'"]+)\1\)/g)].map(([, , name = '']) => name));
}

export async function loadModules(imports: ReadonlySet<string>): Promise<Record<string, unknown>> {
  const names = Object.keys(ON_DEMAND).filter((name) => imports.has(name));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name): Promise<[string, unknown]> => [name, await ON_DEMAND[name]?.()]),
    ),
  );
}

/** What the program imports, of all that it may. */
export function requireFrom(modules: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(modules, name)) return modules[name];
  const known = [...new Set([...Object.keys(modules), ...Object.keys(ON_DEMAND)])].map(
    (known) => `'${known}'`,
  );
  const may = `A program here may import ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`;
  throw Object.assign(new Error(`There is no module '${name}' here. ${may}`), { name: 'ImportError' });
}
