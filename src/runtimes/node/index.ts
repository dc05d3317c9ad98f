/** Runs a program of any language from Node. */
import { fileURLToPath } from 'node:url';
import type { Language, Recording, RunEvent } from '../../recording/format';
import { ProgramThread, type ThreadRequest } from './program-thread';

const ENTRIES: Record<Language, string> = {
  typescript: 'typescript-thread.ts',
  promises: 'typescript-thread.ts',
  python: 'python-thread.ts',
};

/** One thread for each kind of program, started when it is first needed. */
export class ProgramRunner {
  private readonly threads = new Map<string, ProgramThread>();

  run(request: ThreadRequest, onEvents?: (events: RunEvent[]) => void): Promise<Recording> {
    const file = ENTRIES[request.language];
    const entry = fileURLToPath(new URL(`./${file}`, import.meta.url));
    const thread = this.threads.get(file) ?? new ProgramThread(entry);
    this.threads.set(file, thread);
    return thread.run(request, onEvents);
  }

  close(): void {
    for (const thread of this.threads.values()) thread.close();
    this.threads.clear();
  }
}
