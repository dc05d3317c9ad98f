import type { End } from '../../recording/format';

/** The promises that calls at the top of the program gave: the program itself cannot look at them any more. */
export class Outcomes {
  private readonly waiting = new Map<Promise<unknown>, { task: string; line: number }>();

  constructor(private readonly fail: (thrown: unknown) => void) {}

  readonly add = (value: unknown, line: number, task: string): unknown => {
    if (value instanceof Promise) {
      this.waiting.set(value, { task, line });
      const settled = () => this.waiting.delete(value);
      value.then(settled, (error) => {
        settled();
        this.fail(error);
      });
    }
    return value;
  };

  /** With nothing left to happen, those that have not settled never will. */
  pending(): End | undefined {
    if (this.waiting.size === 0) return undefined;
    const waiting = [...this.waiting.values()].map((call) => ({ ...call, on: 'a promise' }));
    const names = waiting.map(({ task, line }) => `${task} (line ${line})`).join(', ');
    const message = `Nothing is left to happen, and ${names} still waits for a promise that nobody will resolve.`;
    return { reason: 'blocked', message, waiting };
  }
}
