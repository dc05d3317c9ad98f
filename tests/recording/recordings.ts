/** Recordings to test with: of programs that are run in this very process. */
import { expect } from 'vitest';
import type { Recording } from '../../src/recording/format';
import { run } from '../runtimes/typescript/run';

export const IMPORT = "import * as asyncio from 'asyncio'\n";

export function record(
  source: string,
  language: 'typescript' | 'promises' = 'typescript',
): Promise<Recording> {
  return run(language === 'typescript' ? IMPORT + source : source, { language });
}

/** Every event of a kind, without its place. */
export function eventsOf(recording: Recording, type: string): object[] {
  return recording.events
    .filter((event) => event.type === type)
    .map(({ seq: _seq, time: _time, type: _type, ...rest }) => rest);
}

/** Two workers, one lock: the first holds it for a second while the other waits. */
export const LOCK = `const lock = new asyncio.Lock()
function* worker(n: number) {
  yield* asyncio.asyncWith(lock, function* () {
    yield* asyncio.sleep(1)
  })
}
function* main() {
  yield* asyncio.gather(worker(1), worker(2))
}
asyncio.run(main())`;

export function expectFinished({ end }: Recording): void {
  expect(end).toEqual({ reason: 'finished' });
}
