/** Where in a run something is, on either axis of a timeline. */
export interface Place {
  /** Virtual seconds. */
  time: number;
  /** Steps of tasks: the first step lies between 0 and 1. */
  step: number;
}
