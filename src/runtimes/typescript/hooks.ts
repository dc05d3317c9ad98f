/** The names under which a program finds what the runtime hands it; chosen so that the program uses neither. */
export interface Hooks {
  /** `guard(line)`, called on entry to each function and at each turn of a loop. */
  guard: string;
  /** `outcome(value)`, called with what a top-level call gives: nobody else looks at it. */
  outcome: string;
}
