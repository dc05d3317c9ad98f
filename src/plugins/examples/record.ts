import type { Example } from '../../examples/catalogue';
import { runExample } from '../../examples/run-example';
import { printsOf, type Recording } from '../../recording/format';
import { stateAt } from '../../recording/history';
import { inspect } from '../../recording/inspect';
import { type Layout, layoutOf } from '../../recording/layout';
import { ProgramRunner } from '../../runtimes/node';
import type { Recordings, ShownRun } from './data';

/** Runs that were recorded before, by the text that was run: a development server asks again whenever a file changes. */
export type Known = Map<string, Recording>;

/** Runs every spelling of the examples, each once. */
export async function recordExamples(
  examples: readonly Example[],
  known: Known = new Map(),
): Promise<Map<string, Recordings>> {
  const all = new Map<string, Recordings>();
  const runner = new ProgramRunner();
  try {
    for (const example of examples) {
      const recordings: Recordings = {};
      for (const language of example.languages) {
        const source = example.source(language);
        const key = [example.name, language, source].join('\n');
        const recording = known.get(key) ?? (await runExample(example, language, runner));
        known.set(key, recording);
        recordings[language] = recording;
      }
      all.set(example.name, recordings);
    }
  } finally {
    runner.close();
  }
  return all;
}

/** A page's own HTML holds no more of a picture than this; the player draws all of it. */
const MOST_LANES = 24;
const MOST_BARS = 60;

export function shownRun(recording: Recording): ShownRun {
  const { events, end } = recording;
  return {
    layout: shortened(layoutOf(recording)),
    // What was ready has run, or never will.
    inspection: inspect({ ...stateAt(recording, events.length), ready: [] }),
    prints: printsOf(events).map(({ time, task }) => ({ time, ...(task !== undefined && { task }) })),
    end: end.reason,
  };
}

function shortened(layout: Layout): Layout {
  const lanes = layout.lanes.slice(0, MOST_LANES).map((lane) => ({
    ...lane,
    bars: lane.bars.slice(0, MOST_BARS),
    marks: lane.marks.slice(0, MOST_BARS),
  }));
  const { requests } = layout;
  const rows = requests?.rows.slice(0, MOST_LANES).map((row) => row.slice(0, MOST_BARS));
  const asks = requests && rows ? { requests: { ...requests, rows } } : {};
  return { ...layout, lanes, arrows: layout.arrows.slice(0, MOST_BARS), ...asks };
}
