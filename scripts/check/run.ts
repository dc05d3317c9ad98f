/** Runs a tool of this repository: what it says is shown as it says it, and kept. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

export interface Ran {
  succeeded: boolean;
  /** Without colours. */
  output: string;
}

export function runTool(name: string, args: string[], { quiet = false } = {}): Promise<Ran> {
  // A tool that speaks into a pipe takes it for a file: where a person reads, colours are asked for.
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn('npx', [name, ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...colour },
  });
  let output = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
      if (!quiet) out.write(text);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output: stripVTControlCharacters(output) }));
  });
}
