/** Says in a sentence why the loop went on as it did. */
import { type AwaitedRequest, awaitedRequest } from './awaited-request';
import type { Cause, StepEvent, TaskId, Wait, WaitKind } from './events';
import { errorLine, type Recording, type RunEvent } from './format';
import { stateAt } from './history';
import { seconds } from './seconds';
import type { TaskView } from './state';
import { shortLabel } from './task-labels';

/** The names that a sentence is made of. */
interface Names {
  /** Who goes on. */
  who: string;
  /** Whose doing that was, if it was a task's. */
  by: string | undefined;
  /** What it waited on: `Lock`. */
  what: string;
}

/** Why a task goes on that waited for a result, for each kind of thing to wait on. `by` did it. */
const RESULTS: Record<WaitKind, (names: Names, wait: Wait) => string> = {
  sleep: ({ who }, { label }) => `${who} has slept its time (${label.replace(/^sleep /, '')}).`,
  lock: ({ who, by, what }) => `${by ?? 'Somebody'} released the ${what}; ${who} was first in line.`,
  semaphore: ({ who, by, what }) =>
    `${by ?? 'Somebody'} gave back its place in the ${what}; ${who} was first in line.`,
  condition: ({ who, by, what }) => `${by ?? 'Somebody'} notified the ${what}; ${who} was first in line.`,
  event: ({ who, by, what }) => `${by ?? 'Somebody'} set the ${what} that ${who} waited for.`,
  barrier: ({ who, by, what }) => `${by ?? 'Somebody'} was the last to reach the ${what}, so ${who} goes on.`,
  'queue.get': ({ who, by, what }) =>
    `${by ?? 'Somebody'} put an item into the ${what}; ${who} was first in line.`,
  'queue.put': ({ who, by, what }) =>
    `${by ?? 'Somebody'} took an item out of the ${what}, so there is room; ${who} was first in line.`,
  'queue.join': ({ who, by, what }) =>
    `${by ?? 'Somebody'} was done with the last item of the ${what}; ${who} waited for that.`,
  future: ({ who, by, what }) =>
    `${by ?? 'A callback'} set the result of the ${what} that ${who} waited for.`,
  task: ({ who, by }) => `${by ?? 'The task'} is done, and ${who} waited for it.`,
  gather: ({ who, by }) => `${by ?? 'The last one'} is done, the last of those that ${who} gathered.`,
  wait: ({ who, by }) => `${by ? `${by} is done` : 'The time to wait is over'}, and ${who} waited for that.`,
  group: ({ who, by }) => `${by ?? 'The last one'} is done, the last task in the group of ${who}.`,
  shield: ({ who, by }) => `${by ?? 'What was shielded'} is done, and ${who} waited for it.`,
  io: ({ who, by }, { label }) =>
    label === 'a free connection'
      ? `${by ?? 'Somebody'} gave its connection back; ${who} was first in line.`
      : `What ${who} waited for has come from outside.`,
};

/** Why the loop is where it is after `position` events: what made the last step, or the last jump of the clock. */
export function sentence(recording: Recording, position: number): string {
  const { events } = recording;
  let index = Math.min(position, events.length) - 1;
  while (index >= 0 && !isTurn(events[index])) index--;
  const event = events[index];
  if (event?.type === 'clock') {
    const went = `Nothing was ready, so the clock went from ${seconds(event.from)} to ${seconds(event.time)}`;
    return isArrival(events, index)
      ? `${went}, when something came from the network.`
      : `${went}, the next deadline.`;
  }
  if (event?.type !== 'step') return 'Nothing has run yet.';
  return stepSentence(recording, event);
}

/** On a simulated network the clock goes on to when the next answer comes, too: no timer is due then. */
function isArrival(events: readonly RunEvent[], clock: number): boolean {
  for (let index = clock + 1; index < events.length; index++) {
    const event = events[index];
    if (isTurn(event)) return false;
    if (event.type === 'ready') return event.by.kind === 'outside';
    if (event.type === 'response' || event.type === 'request-end') return true;
  }
  return false;
}

function isTurn(event: RunEvent): boolean {
  return event.type === 'step' || event.type === 'clock';
}

function stepSentence(recording: Recording, event: StepEvent): string {
  const before = stateAt(recording, event.seq);
  const task = before.tasks.find(({ id }) => id === event.task);
  if (task === undefined) return 'The loop goes on.';
  const labels = new Map(before.tasks.map(({ id, label }) => [id, shortLabel(label)]));
  const nameOf = (id: TaskId) => labels.get(id) ?? `Task ${id}`;
  const by = byName(event.by, nameOf);
  const who = shortLabel(task.label);
  const { wait } = task;
  const request =
    wait?.kind === 'io' ? awaitedRequest(recording.events, event.seq, task.id, wait.label) : undefined;
  switch (event.why) {
    case 'starts':
      return by === undefined ? `The loop starts ${who}.` : `${by} made the task ${who}: it starts.`;
    case 'yielded':
      return `${who} had let the others go first; now it is its turn again.`;
    case 'cancelled':
      return cancelled(task, by, event.by, nameOf);
    case 'error':
      return request
        ? requestFailed(request, who)
        : `${by ?? 'What it waited for'} failed, and ${who} waited for it: it gets the error.`;
    case 'result':
      return request && wait ? answered(request, who, wait.label) : result(task, by);
  }
}

function result(task: TaskView, by: string | undefined): string {
  const { wait } = task;
  if (wait === undefined) return `${shortLabel(task.label)} goes on.`;
  return RESULTS[wait.kind]({ who: shortLabel(task.label), by, what: thing(wait) }, wait);
}

function answered({ sent, response }: AwaitedRequest, who: string, label: string): string {
  if (label.startsWith('body of '))
    return `The body of ${shortLabel(sent.url)} is there: ${who} goes on with it.`;
  const status = response === undefined ? '' : `: ${response.status}`;
  return `${sent.method} ${shortLabel(sent.url)} was answered${status}; ${who} goes on.`;
}

function requestFailed({ sent, end }: AwaitedRequest, who: string): string {
  const why = end?.error === undefined ? '' : ` (${errorLine(end.error)})`;
  return `${sent.method} ${shortLabel(sent.url)} failed${why}: ${who}, who waited for it, gets the error.`;
}

function cancelled(
  task: TaskView,
  by: string | undefined,
  cause: Cause,
  nameOf: (id: TaskId) => string,
): string {
  const who = shortLabel(task.label);
  if (task.cancelRequests === 0) {
    const [other] = task.wait?.tasks ?? [];
    const what = other === undefined ? 'What it waited for' : nameOf(other);
    return `${what} was cancelled, and ${who} waited for it.`;
  }
  const error = 'CancelledError is raised where it waits';
  if (by === who) return `${who} asked itself to stop: ${error}.`;
  if (by !== undefined) return `${by} cancelled ${who}: ${error}.`;
  return cause.kind === 'timer'
    ? `Its time is up, so ${who} is cancelled: ${error}.`
    : `${who} was cancelled: ${error}.`;
}

function byName(cause: Cause, nameOf: (id: TaskId) => string): string | undefined {
  if (cause.kind === 'task') return nameOf(cause.task);
  return cause.kind === 'callback' && cause.task !== undefined ? nameOf(cause.task) : undefined;
}

/** `Lock` of `Lock.acquire`, `Future` of `a Future`. */
function thing({ label }: Wait): string {
  return shortLabel(label).replace(/^an? /, '').replace(/\..*$/, '');
}
