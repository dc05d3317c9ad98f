/**
 * The network as programs are given it where no server answers: an example's record and its picture must not depend on how
 * quick a machine is, so there the answers come at times of the virtual clock.
 *
 * Every language's loop keeps to the same rules, so that twins take the same course:
 * - a moment is the loop's time when the request left plus what the answer says, rounded to the microsecond;
 * - once nothing is ready the clock goes on to the next moment somebody waits for, or the next deadline, whichever is first: at equal
 *   times what arrives goes first. Either is one step of the clock in a Recording;
 * - nobody waits for a body before it's read: reading one that is there already takes a turn of the loop and no time;
 * - where only requests are waited for that are never answered, the program is blocked.
 */

/** What a program asks of a server. */
export interface WireRequest {
  method: string;
  /** Whole, without its fragment. */
  url: string;
  headers: [string, string][];
  body?: Uint8Array | undefined;
  /** Whether the server's redirects are followed on the way. */
  followRedirects: boolean;
}

/** What comes of it. All times are virtual seconds after the request. */
export type Answer =
  | {
      status: number;
      reason: string;
      /** The address that answered, after redirects. */
      url: string;
      /** Those that led there, in their order, where they were followed. */
      redirects: { url: string; status: number; location: string }[];
      headers: [string, string][];
      body: Uint8Array;
      /** When the head is there. */
      headAfter: number;
      /** When the last byte is there: not before the head. */
      bodyAfter: number;
      /** The connection breaks at `bodyAfter`: `body` is what had come until then. */
      broken?: boolean;
    }
  /** Nobody answers there. */
  | { refused: string; after: number }
  /** The connection stays open, and nothing ever comes. */
  | { silent: true };

/** It may count requests (`fail=2` fails twice): each run of a program has one of its own. */
export type SimulatedServer = (request: WireRequest) => Answer;
