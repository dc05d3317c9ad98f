/** What happens to the requests of a program, in the order in which they leave. */
import type { Happening, ProgramError, RequestId, TaskId } from './happening';

/**
 * A request leaves for its server: whatever it had to wait for before, such as a free connection, it has. Where it is
 * redirected the requests that follow are all this one.
 */
export interface RequestEvent extends Happening {
  type: 'request';
  request: RequestId;
  /** Whose step sent it; absent outside of any, and in programs without tasks. */
  task?: TaskId;
  /** `GET`, in capitals. */
  method: string;
  /** Path and query where the host is that of the program's first argument; else the whole address. No fragment. */
  url: string;
}

/** The head of its answer is there. The body may still be on its way. */
export interface ResponseEvent extends Happening {
  type: 'response';
  request: RequestId;
  /** 200, 404, ...: of the last answer, where it was redirected. */
  status: number;
}

/** How a request ended: nothing of it is under way any more. It need not have had a response. */
export interface RequestEndEvent extends Happening {
  type: 'request-end';
  request: RequestId;
  /**
   * `finished`: its body was read to the end, or the program had enough of it and let go. `failed`: no answer came, or it
   * broke off. `aborted`: whoever waited for it was cancelled, or had no more time for it.
   */
  outcome: 'finished' | 'failed' | 'aborted';
  /** How much of the body was read; absent where nobody counted. */
  bytes?: number;
  /** What went wrong, where it failed. */
  error?: ProgramError;
}
