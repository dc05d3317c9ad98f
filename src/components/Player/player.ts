import type { Recording, TaskId } from '../../recording/format';
import { stateAt, stopsOf } from '../../recording/history';
import { type Inspection, inspect } from '../../recording/inspect';
import { type Layout, layoutOf, type Place } from '../../recording/layout';
import { sentence } from '../../recording/sentence';
import type { TaskView } from '../../recording/state';
import { zoomed } from '../Timeline/zoom';
import { countUpTo, type Moments, stopOf } from './moments';
import { type Frames, Playback } from './playback';

/** Where a task stands in the program's text. */
export interface TaskLine {
  task: TaskId;
  line: number;
  label: string;
}

/** All that a page shows of a moment, but for the playhead, which moves more often. */
export interface View {
  happened: number;
  /** Printed lines so far. */
  printed: number;
  atEnd: boolean;
  inspection: Inspection;
  lines: TaskLine[];
  /** Why the loop switched here. */
  why: string;
}

let made = 0;

/** A Recording that can be played. It is loaded when somebody first asks for it: no page needs it to be read. */
export class Player {
  /** Tells one player from another. */
  readonly id = ++made;
  readonly playback: Playback;
  readonly layout: Layout;
  readonly moments: Moments;
  /** After how many events each step began, and each line was printed. */
  private readonly steps: number[] = [];
  private readonly prints: number[] = [];
  private last: View | undefined;

  constructor(
    readonly recording: Recording,
    frames: Frames = animationFrames,
  ) {
    const { events, duration } = recording;
    this.layout = layoutOf(recording);
    this.moments = { times: events.map(({ time }) => time), stops: stopsOf(recording), duration };
    for (const [index, { type }] of events.entries()) {
      if (type === 'step') this.steps.push(index + 1);
      else if (type === 'print') this.prints.push(index + 1);
    }
    this.playback = new Playback(this.moments, frames);
  }

  /** What the playhead's place has to show; the same object as long as nothing happens. */
  readonly view = (): View => {
    const { happened } = this.playback.current();
    if (this.last?.happened === happened) return this.last;
    const { recording } = this;
    // In this order: what led here lies before here, and going on is quicker than going back.
    const why = sentence(recording, happened);
    const state = stateAt(recording, happened);
    // Where the clock goes on next nothing is left to run, callbacks neither: of those nobody tells when they have run.
    const next = recording.events[happened];
    const ready = next === undefined || next.type === 'clock' ? [] : state.ready;
    this.last = {
      happened,
      printed: countUpTo(this.prints, happened),
      atEnd: happened === recording.events.length,
      inspection: inspect({ ...state, ready }),
      lines: state.tasks.flatMap(lineOf),
      why,
    };
    return this.last;
  };

  /** Where the playhead stands on either axis. */
  place(): Place {
    const { happened, time } = this.playback.current();
    return { time, step: countUpTo(this.steps, happened) };
  }

  /** Makes the axis that is shown larger; a factor of 0 shows all of it. */
  zoomBy(factor: number): void {
    const { axis, zoom } = this.playback.current();
    this.playback.setZoom(zoomed(zoom, axis, factor, this.layout));
  }

  /** Which of the stops the playhead has reached. */
  stop(): number {
    return stopOf(this.moments, this.playback.current());
  }

  goToStep(step: number): void {
    const index = this.steps[Math.min(Math.ceil(step), this.steps.length) - 1];
    // All of the step, up to where the next one begins.
    const { stops } = this.moments;
    const stop = index === undefined ? 0 : (stops[countUpTo(stops, index - 1)] ?? 0);
    this.playback.goToEvent(stop - 1);
  }

  /** To a place on the axis that is shown, as the timeline counts it. */
  goToValue(value: number): void {
    if (this.playback.current().axis === 'time') this.playback.scrub(value);
    else this.goToStep(value);
  }

  /** To where the line is printed: the first is 0. */
  goToPrint(line: number): void {
    const index = this.prints[line];
    this.playback.goToEvent(index === undefined ? this.recording.events.length - 1 : index - 1);
  }

  /** To the next printed line, or the one before. */
  goByPrints(count: 1 | -1): void {
    const printed = this.view().printed;
    this.goToPrint(Math.min(Math.max(printed - 1 + count, 0), this.prints.length));
  }

  /** To where the task next does something; after its last step, to its first. */
  goToTask(task: TaskId): void {
    const { events } = this.recording;
    const { happened } = this.playback.current();
    const isStep = (index: number) => {
      const event = events[index];
      return event?.type === 'step' && event.task === task;
    };
    const steps = this.steps.map((count) => count - 1).filter(isStep);
    const index = steps.find((step) => step >= happened) ?? steps[0];
    if (index !== undefined) this.playback.goToEvent(index);
  }
}

function lineOf({ id, label, line, state }: TaskView): TaskLine[] {
  const over = state === 'finished' || state === 'failed' || state === 'cancelled';
  return line === undefined || over ? [] : [{ task: id, line, label }];
}

function animationFrames(draw: (milliseconds: number) => void): () => void {
  const frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}
