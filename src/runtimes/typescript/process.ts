/** As much of Node's `process` as a small program uses, the same in every host. */
import type { RunRequest } from '../protocol';
import type { Transcript } from '../transcript';
import type { Guard } from './guard';

export function createProcess(
  program: Pick<RunRequest, 'name' | 'argv'>,
  transcript: Transcript,
  guard: Guard,
): object {
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write(text: unknown) {
      transcript.write(name, String(text));
      return true;
    },
  });
  return {
    argv: ['node', program.name, ...program.argv],
    env: {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    nextTick: (callback: (...values: unknown[]) => void, ...values: unknown[]) =>
      queueMicrotask(() => callback(...values)),
    exit: () => guard.trip({ reason: 'finished' }),
  };
}
