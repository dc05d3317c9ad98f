/** A moment of a run in words: what the inspector shows of each task, of the ready queue and of the timers. */
import { errorLine, type RequestId, type TaskId } from './format';
import { seconds } from './seconds';
import type { RequestView, RunState, TaskState, TaskView } from './state';
import { shortLabel } from './task-labels';

const LONGEST_RESULT = 80;

export interface InspectedTask {
  task: TaskId;
  label: string;
  state: TaskState;
  /** `line 6 · waits for Lock.acquire, 1st in line` */
  text: string;
}

export interface InspectedRequest {
  request: RequestId;
  task?: TaskId;
  /** `GET /site/index.html` */
  label: string;
  /** `200, receives since 0.3 s` */
  text: string;
}

export interface Inspection {
  time: number;
  step: number;
  tasks: InspectedTask[];
  ready: { task?: TaskId; label: string }[];
  /** What is to be said where nothing is ready. */
  idle: string;
  timers: { at: number; task?: TaskId; label: string }[];
  /** Those under way; absent where the program makes none. */
  requests?: InspectedRequest[];
}

export function inspect(state: RunState): Inspection {
  const labels = new Map(state.tasks.map(({ id, label }) => [id, shortLabel(label)]));
  const label = (task: TaskId | undefined) => (task === undefined ? undefined : labels.get(task));
  return {
    time: state.time,
    step: state.step,
    tasks: state.tasks.map((task) => ({
      task: task.id,
      label: task.label,
      state: task.state,
      text: [placeOf(task), doing(task, label), holding(task)].filter(Boolean).join(' · '),
    })),
    ready: state.ready.map(({ task, label }) => ({ ...(task !== undefined && { task }), label })),
    idle: idle(state),
    timers: state.timers.map((timer) => ({
      at: timer.at,
      ...(timer.task !== undefined && { task: timer.task }),
      label: dueLabel(timer.label, label(timer.task)),
    })),
    ...(state.requests && { requests: state.requests.map(inspectRequest) }),
  };
}

function inspectRequest({ id, task, method, url, since, status, answeredAt }: RequestView): InspectedRequest {
  const waits = `waits for the head since ${seconds(since)}`;
  const receives = `${status}, receives since ${seconds(answeredAt ?? since)}`;
  return {
    request: id,
    ...(task !== undefined && { task }),
    label: `${method} ${url}`,
    text: status === undefined ? waits : receives,
  };
}

/** What happens at a deadline: a task goes on after its sleep, its time is up, or a function is called. */
function dueLabel(timer: string, task: string | undefined): string {
  if (task === undefined) return timer;
  if (timer === 'sleep') return task;
  return timer === 'timeout' ? `timeout of ${task}` : timer;
}

export function ordinal(count: number): string {
  const tens = count % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${suffix}`;
}

function placeOf({ state, line }: TaskView): string {
  return line === undefined || isOver(state) ? '' : `line ${line}`;
}

function doing(task: TaskView, label: (task: TaskId) => string | undefined): string {
  switch (task.state) {
    case 'running':
      return 'running';
    case 'ready':
      return readiness(task);
    case 'waiting':
      return waiting(task, label);
    case 'finished':
      return task.result === undefined ? 'finished' : `finished, result ${cut(task.result)}`;
    case 'failed':
      return task.error ? `failed: ${errorLine(task.error)}` : 'failed';
    case 'cancelled':
      return 'cancelled';
  }
}

/** A result may be a whole page. */
function cut(result: string): string {
  return result.length <= LONGEST_RESULT ? result : `${result.slice(0, LONGEST_RESULT - 1)}…`;
}

function readiness({ why, steps }: TaskView): string {
  if (steps === 0) return 'ready to begin';
  if (why === 'cancelled') return 'ready, to be cancelled';
  if (why === 'error') return 'ready, with an error';
  return 'ready to go on';
}

function waiting({ wait, place, heldBy }: TaskView, label: (task: TaskId) => string | undefined): string {
  if (!wait) return 'waits';
  if (wait.kind === 'sleep' && wait.until !== undefined) return `sleeps until ${seconds(wait.until)}`;
  const holders = heldBy.flatMap((task) => label(task) ?? []);
  return [
    `waits for ${shortLabel(wait.label)}`,
    place === undefined ? '' : `, ${ordinal(place)} in line`,
    holders.length > 0 ? `, held by ${holders.join(', ')}` : '',
  ].join('');
}

function holding({ holds, state }: TaskView): string {
  return holds.length > 0 && !isOver(state) ? `holds ${holds.map(({ what }) => what).join(', ')}` : '';
}

function isOver(state: TaskState): boolean {
  return state === 'finished' || state === 'failed' || state === 'cancelled';
}

function idle({ tasks, timers, running, position }: RunState): string {
  if (running !== undefined) return 'nothing else';
  if (timers.length > 0) return 'nothing: the loop sleeps';
  if (position === 0) return 'nothing yet';
  return tasks.every(({ state }) => isOver(state)) ? 'nothing: all is done' : 'nothing';
}
