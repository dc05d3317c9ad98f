/** What a program waits for in real time: a fetch, a timer of the host. As long as there is any, it isn't over. */
import { after } from '../real-time';

/** Real seconds after which a waiting program shows that it is alive. */
const HEARTBEAT = 0.25;

export class Outside {
  private pending = 0;
  private wake: () => void = () => {};

  get isIdle(): boolean {
    return this.pending === 0;
  }

  /** Something has begun; the function it gives says, once, that it has ended. */
  begin(): () => void {
    this.pending += 1;
    let end = () => {
      end = () => {};
      this.pending -= 1;
      this.wake();
    };
    return () => end();
  }

  track<T>(promise: Promise<T>): Promise<T> {
    const end = this.begin();
    promise.then(end, end);
    return promise;
  }

  /** Resolves when nothing is under way; `onHeartbeat` is called now and then until then. */
  async idle(onHeartbeat: () => void): Promise<void> {
    while (!this.isIdle) await this.pause(Infinity, onHeartbeat);
  }

  /** Resolves after so many real seconds, when something has ended, or because it is time for `onHeartbeat`. */
  async pause(seconds: number, onHeartbeat: () => void): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = after(Math.min(seconds, HEARTBEAT), resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
    });
    onHeartbeat();
  }
}
