/** What is wrong with a contribution, for whoever made it: where, what, and how it is mended. */
export interface Problem {
  /** From the root of the repository. */
  file: string;
  line?: number;
  /** What was expected, what is there, and what to do. */
  text: string;
}

/** `examples/primitives/gather.py:12: …`: editors and terminals lead there. */
export function sayProblem({ file, line, text }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${text}`;
}

/** Not an error of ours but of what is checked: nobody needs to know where in our code it was found. */
export class Unsound extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(sayProblem).join('\n'));
    this.name = 'Unsound';
    this.stack = undefined;
  }
}

/** @throws Unsound where there is any */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Unsound(problems);
}
