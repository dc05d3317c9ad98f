/** Programs that speak to a network as it is need a Python of the system's own: our CPython has no sockets. */
import { spawn } from 'node:child_process';

const CANDIDATES = ['python3', '/usr/bin/python3'];

/** A program that cannot be run on this machine, and why. */
export class CannotRun extends Error {}

export function needsSockets(source: string): boolean {
  return /^import aiohttp\b/m.test(source);
}

export async function pythonWithAiohttp(): Promise<string> {
  for (const python of CANDIDATES) {
    // Task groups came with Python 3.11.
    if (await succeeds(python, ['-c', 'import aiohttp, asyncio.taskgroups'])) return python;
  }
  const where = 'on Debian: apt-get install python3-aiohttp';
  throw new CannotRun(`no python3 here is 3.11 or later and has aiohttp (${where})`);
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
