/** What a program has printed so far: cut into lines, and held to a limit. */
import type { End, NewEvent, PrintEvent } from '../recording/format';
import type { RunLimits } from './protocol';

export type LimitEnd = Extract<End, { reason: 'limit' }>;
type Stream = PrintEvent['stream'];

export interface TranscriptOptions {
  limits: Pick<RunLimits, 'lines' | 'characters'>;
  add: (event: Extract<NewEvent, { type: 'print' }>) => void;
  /** Ends the program; does not return. */
  onLimit: (end: LimitEnd) => never;
}

export class Transcript {
  private lines = 0;
  private characters = 0;
  /** What was written without a newline yet. */
  private readonly unfinished: Record<Stream, string> = { stdout: '', stderr: '' };

  constructor(private readonly options: TranscriptOptions) {}

  /** Text as a stream takes it: only a newline ends a line. */
  write(stream: Stream, text: string): void {
    const lines = (this.unfinished[stream] + text).split('\n');
    this.unfinished[stream] = lines.pop() ?? '';
    for (const line of lines) this.print(stream, line);
    if (this.unfinished[stream].length > this.options.limits.characters) this.write(stream, '\n');
  }

  /** Whole lines. */
  writeLine(stream: Stream, text: string): void {
    this.write(stream, `${text}\n`);
  }

  /** The program is over: what it left without a newline counts as a line. */
  flush(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.unfinished[stream] !== '') this.write(stream, '\n');
    }
  }

  private print(stream: Stream, text: string): void {
    const { limits, add, onLimit } = this.options;
    if (this.lines >= limits.lines || this.characters + text.length > limits.characters) {
      this.unfinished[stream] = '';
      const message =
        this.lines >= limits.lines
          ? `The program printed more than ${limits.lines} lines and was stopped.`
          : `The program printed more than ${limits.characters} characters and was stopped.`;
      onLimit({ reason: 'limit', limit: 'output', message });
    }
    add({ type: 'print', stream, text });
    this.lines += 1;
    this.characters += text.length;
  }
}
