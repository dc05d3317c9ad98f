/** The tasks of a run, and what each waited on: what most checks ask about. */
import type { DoneEvent, Frame, RunEvent, TaskId, Wait } from '../recording/events';
import type { Recording } from '../recording/format';

/** A wait of a task, from the step that ended in it to the one that goes on. */
export interface Span {
  task: TaskRun;
  wait: Wait;
  from: number;
  to: number;
}

export interface TaskRun {
  id: TaskId;
  /** What to call it: `worker(1)`. */
  label: string;
  /** The function that it runs. */
  function: string;
  /** Absent where it was never done. */
  done?: DoneEvent;
  turns: number;
  spans: Span[];
}

/** In the order in which they were made: the first is main. */
export function tasksOf({ events, duration }: Recording): TaskRun[] {
  const tasks = new Map<TaskId, TaskRun>();
  const open = new Map<TaskId, Span>();
  for (const event of events) {
    if (event.type === 'created') {
      const { task: id, label } = event;
      tasks.set(id, { id, label, function: functionIn(label), turns: 0, spans: [] });
      continue;
    }
    const task = 'task' in event && event.task !== undefined ? tasks.get(event.task) : undefined;
    if (task === undefined) continue;
    follow(task, event, open, duration);
  }
  return [...tasks.values()];
}

function follow(task: TaskRun, event: RunEvent, open: Map<TaskId, Span>, duration: number): void {
  switch (event.type) {
    case 'step': {
      task.turns += 1;
      const span = open.get(task.id);
      if (span) span.to = event.time;
      open.delete(task.id);
      break;
    }
    case 'wait': {
      outermost(task, event.wait.frames);
      // One that nothing ends lasts as long as the run.
      const span = { task, wait: event.wait, from: event.time, to: Math.max(duration, event.time) };
      task.spans.push(span);
      open.set(task.id, span);
      break;
    }
    case 'yield':
      outermost(task, event.frames);
      break;
    case 'done':
      task.done = event;
      break;
  }
}

/** A task that was given a name of its own still runs the function in which it waits. */
function outermost(task: TaskRun, frames: readonly Frame[]): void {
  const [frame] = frames;
  if (frame) task.function = lastName(frame.function);
}

function functionIn(label: string): string {
  return label.replace(/[ (].*$/s, '');
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

export function running(tasks: readonly TaskRun[], name: string): TaskRun[] {
  return tasks.filter((task) => task.function === name);
}

/** When tasks were at work: asleep or on the network, with the function among those that they stood in. */
export function workIn(tasks: readonly TaskRun[], name: string): Span[] {
  return tasks
    .flatMap(({ spans }) => spans)
    .filter(({ wait, from, to }) => isWork(wait) && to > from && standsIn(wait, name));
}

export function isWork({ kind }: Wait): boolean {
  return kind === 'sleep' || kind === 'io';
}

function standsIn({ frames }: Wait, name: string): boolean {
  return frames.some((frame) => lastName(frame.function) === name);
}

/** The most spans that share a moment, and the first moment at which they do. */
export function mostAtOnce(spans: readonly Span[]): { count: number; at: number } {
  let most = { count: 0, at: 0 };
  for (const { from: at } of spans) {
    const count = spans.filter(({ from, to }) => from <= at && at < to).length;
    if (count > most.count || (count === most.count && at < most.at)) most = { count, at };
  }
  return most;
}
