/** What a page asks about the output of an example, before it shows it. */

/** As the page says it; the output itself is never among it. */
export interface Asked {
  /** Only so many of the first lines are put in order. */
  lines?: number;
  /** Which line comes at this place: the first is 1, and the one behind the last is that nothing more is printed. */
  line?: number;
  /** Lines that might come there, and do not. */
  wrong?: readonly string[];
}

/** Lines to be put in order; they are given in the right one. */
export interface OrderQuestion {
  kind: 'order';
  truth: readonly string[];
  /** More lines follow, which are not asked for. */
  more: boolean;
}

/** One line to be picked. */
export interface PickQuestion {
  kind: 'pick';
  /** What is printed before it. */
  before: readonly string[];
  truth: string;
  wrong: readonly string[];
}

export type Question = OrderQuestion | PickQuestion;

/** What stands for a line where none comes any more. */
export const NOTHING_MORE = '(nothing more)';

/** With more of them, arranging is work and teaches nothing. */
const MOST_LINES = 8;

/** Throws, with a sentence for whoever writes the page, where what is asked cannot be answered. */
export function questionOf(output: readonly string[], asked: Asked): Question {
  return asked.line === undefined ? orderOf(output, asked) : pickOf(output, asked.line, asked);
}

function orderOf(output: readonly string[], { lines = output.length, wrong }: Asked): OrderQuestion {
  if (wrong) throw new Error('`wrong` lines need a `line`: the place that they do not come at.');
  if (!Number.isInteger(lines) || lines < 1 || lines > output.length)
    throw new Error(`\`lines\` is how many of the ${output.length} printed lines are to be put in order.`);
  if (lines > MOST_LINES)
    throw new Error(`${lines} lines are too many to put in order: ask for the first with lines={…}.`);
  const truth = output.slice(0, lines);
  if (new Set(truth).size < 2)
    throw new Error('Lines that are all the same have no order: ask for one with line={…} and wrong={[…]}.');
  return { kind: 'order', truth, more: lines < output.length };
}

function pickOf(output: readonly string[], line: number, { lines, wrong = [] }: Asked): PickQuestion {
  if (lines !== undefined)
    throw new Error('Ask for a `line`, or for the order of some `lines`, not for both.');
  if (!Number.isInteger(line) || line < 1 || line > output.length + 1)
    throw new Error(`There is no line ${line} to choose: ${output.length} are printed.`);
  const truth = output[line - 1] ?? NOTHING_MORE;
  if (wrong.length === 0) throw new Error('A choice needs wrong lines: wrong={["…"]}.');
  if (wrong.includes(truth)) throw new Error(`"${truth}" is what is printed there, and cannot be wrong.`);
  if (new Set(wrong).size < wrong.length) throw new Error('A wrong line is there twice.');
  return { kind: 'pick', before: output.slice(0, line - 1), truth, wrong };
}
