/** Finds a Python of the system's own that has a module. */
import { spawn } from 'node:child_process';

const CANDIDATES = ['python3', '/usr/bin/python3'];

export async function findPythonWith(module: string): Promise<string | undefined> {
  for (const python of CANDIDATES) {
    if (await succeeds(python, ['-c', `import ${module}`])) return python;
  }
  return undefined;
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
