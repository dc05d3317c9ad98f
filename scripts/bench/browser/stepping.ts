/** How much work the page has with each step of the player: script, style, layout and paint, as the browser's own trace tells it. */
import type { Browser, Page } from 'playwright-core';
import { openBlock } from './block';

const STEPS = 240;
const MARK = 'bench step';

export interface Stepping {
  /** Milliseconds of processor time that the main thread took for each step, all kinds of work together. */
  work: number[];
  /** Milliseconds between frames, of which there is one for each step. */
  frames: number[];
  events: string;
}

export async function measureStepping(
  browser: Browser,
  origin: string,
  program: string,
  axis: 'time' | 'step',
): Promise<Stepping> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const { panel, settled } = await openBlock(page, origin, 'typescript', program);
    await panel.getByRole('button', { name: 'Run', exact: true }).click();
    await settled();
    const slider = panel.getByRole('slider');
    await panel.getByLabel('Axis of the timeline').selectOption(axis);
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
    const frames = await stepEachFrame(page);
    const trace = await browser.stopTracing();
    const events = (await panel.locator('[data-end]').textContent()) ?? '';
    return { frames, work: workOf(JSON.parse(trace.toString()).traceEvents), events };
  } finally {
    await context.close();
  }
}

function stepEachFrame(page: Page): Promise<number[]> {
  return page.evaluate(
    ({ steps, mark }) =>
      new Promise<number[]>((resolve) => {
        const target = document.activeElement;
        const times: number[] = [];
        const frame = (now: number): void => {
          times.push(now);
          performance.mark(mark);
          if (times.length > steps) {
            resolve(times.slice(1).map((time, index) => time - (times[index] ?? time)));
            return;
          }
          target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    { steps: STEPS, mark: MARK },
  );
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Likewise, of processor time: without what other processes took in between. */
  tdur?: number;
}

/** The time that the thread of the marks was in tasks, mark by mark. */
function workOf(trace: TraceEvent[]): number[] {
  const marks = trace.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) throw new Error('The trace holds no steps');
  const work: number[] = new Array(marks.length).fill(0);
  for (const { name, pid, tid, ts, dur = 0, tdur = dur } of trace) {
    if (!name.endsWith('RunTask') || pid !== first.pid || tid !== first.tid) continue;
    // The task in which a frame's callback makes the mark is the one that the step is made in.
    const step = marks.findLastIndex((mark) => mark.ts < ts + dur);
    if (step >= 0) work[step] = (work[step] ?? 0) + tdur / 1000;
  }
  return work.slice(1, -1);
}
