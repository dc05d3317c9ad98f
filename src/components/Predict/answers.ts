import type { OrderQuestion, PickQuestion } from '../../plugins/examples/question';
import type { AnswerLine } from './Answer';
import { type Order, placesOf } from './order';

export interface Verdict {
  lines: AnswerLine[];
  /** How good the prediction was, in a sentence. */
  summary: string;
}

export function judgeOrder({ truth, more }: OrderQuestion, order: Order): Verdict {
  const places = placesOf(order, truth);
  const lines = truth.map((text, place): AnswerLine => {
    const put = places[place] ?? 0;
    const right = put === place;
    return { text, verdict: { right, words: right ? 'as you said' : `you said ${ordinal(put + 1)}` } };
  });
  const count = lines.filter(({ verdict }) => verdict?.right).length;
  const all = count === truth.length;
  const summary = all ? 'All in their places.' : `${count} of ${truth.length} lines in their places.`;
  return { lines: more ? [...lines, { text: '…' }] : lines, summary };
}

export function judgePick({ before, truth }: PickQuestion, picked: string): Verdict {
  const right = picked === truth;
  const words = right ? 'as you said' : `you said: ${picked}`;
  return {
    lines: [...before.map((text) => ({ text })), { text: truth, verdict: { right, words } }],
    summary: right ? 'Right.' : 'Not this time.',
  };
}

/** 1st, 2nd, 3rd, 4th: as far as lines are ever counted here. */
function ordinal(place: number): string {
  return `${place}${{ 1: 'st', 2: 'nd', 3: 'rd' }[place] ?? 'th'}`;
}
