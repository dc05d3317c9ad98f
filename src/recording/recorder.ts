/**
 * Writes down what happens in the loops of one program. It is an `Instrument`: it sees each task, step, deadline and
 * wake-up, and finds out whose doing each was, which is the entry of the ready queue that runs at that time.
 */
import type { Instrument, ObservedFuture, ObservedHoldable, ObservedTask, ObservedTimer } from '../asyncio';
import type { Cause, Frame, NewEvent, ProgramError, TaskId, Wait, Why } from './events';
import { Numbers } from './numbers';
import { callLabel, TaskLabels } from './task-labels';
import { isFromOutside, waitKind } from './wait-kind';

/** Where tasks stand in the program's text. */
export interface CallStacks {
  /** The task's code goes on. */
  resume(task: ObservedTask): void;
  /** The task's code has stopped: the frames in which it stands, the innermost last. */
  suspend(task: ObservedTask): Frame[];
}

export interface RecorderOptions {
  add: (event: NewEvent) => void;
  /** How values are shown. */
  repr: (value: unknown) => string;
  describeError: (error: unknown) => ProgramError;
  /** Without it the tasks themselves are asked, which takes a while. */
  stacks?: CallStacks;
  /** Virtual seconds before the loop of now was made. */
  offset?: () => number;
}

type Entry = Parameters<NonNullable<Instrument['handleScheduled']>>[0];

const OUTSIDE: Cause = { kind: 'outside' };

/** Asks the task: it takes the engine's own stack trace apart. */
const ASK_TASKS: CallStacks = {
  resume() {},
  suspend: (task) => (task.getStack?.() ?? []).map(({ name, line }) => ({ function: name, line })),
};

/** Callbacks by which running ends: nothing that a program asked for. */
const OWN_CALLBACKS = new Set(['stopWhenDone']);

export class Recorder implements Instrument {
  private readonly tasks = new Numbers();
  private readonly timers = new Numbers();
  private readonly objects = new Numbers();
  private readonly labels = new TaskLabels();
  private readonly stacks: CallStacks;
  /** The tasks whose steps are under way, the innermost last. */
  private steps: ObservedTask[] = [];
  /** What runs, if no step does: a callback or a timer. */
  private running: Entry | undefined;
  /** Whose doing it was that a callback stands in the queue. */
  private readonly origins = new WeakMap<object, TaskId>();
  /** What each task waits for. */
  private readonly waits = new WeakMap<ObservedTask, ObservedFuture>();
  /** Those that wait for work outside the loop, which goes on whatever last ran in the loop. */
  private readonly waitOutside = new WeakSet<ObservedTask>();
  /** How each task came into the ready queue. */
  private readonly wakes = new WeakMap<ObservedTask, { by: Cause; why: Why }>();
  /** Its code has stopped without waiting; what follows tells whether it is done. */
  private ending: ObservedTask | undefined;
  /** Tasks that have not run so far. */
  private readonly fresh = new WeakSet<ObservedTask>();

  /** Nothing can go on: what is still to come is only that the loop clears up. */
  private stuck = false;

  constructor(private readonly options: RecorderOptions) {
    this.stacks = options.stacks ?? ASK_TASKS;
  }

  /** Another loop of the program: what one that got stuck came to is no matter any more. */
  loopMade(): void {
    this.stuck = false;
  }

  blocked(): void {
    this.stuck = true;
  }

  /** Whose step it is. */
  get currentTask(): TaskId | undefined {
    const task = this.steps.at(-1);
    return task && this.tasks.known(task);
  }

  /** The first function that a task enters is its coroutine's. */
  entered(name: string, args: ArrayLike<unknown>): void {
    const task = this.steps.at(-1);
    if (task === undefined || !this.fresh.delete(task) || !TaskLabels.isDefault(task.getName())) return;
    const label = this.labels.distinct(callLabel(name, Array.from(args)));
    this.add({ type: 'named', task: this.tasks.of(task), label });
  }

  taskCreated(task: ObservedTask): void {
    const name = task.getName();
    const label = TaskLabels.isDefault(name) ? name : this.labels.distinct(name);
    this.fresh.add(task);
    this.add({ type: 'created', task: this.tasks.of(task), name, label, by: this.cause() });
  }

  handleScheduled(entry: Entry): void {
    const by = this.cause();
    if (isTask(entry)) {
      this.taskReady(entry, by);
      return;
    }
    const timer = this.timers.known(entry);
    if (timer !== undefined) {
      this.add({ type: 'ready', entry: { timer }, by: { kind: 'timer', timer } });
      return;
    }
    const origin = by.kind === 'task' || by.kind === 'callback' ? by.task : undefined;
    if (origin !== undefined) this.origins.set(entry, origin);
    const callback = callbackName(entry);
    if (!OWN_CALLBACKS.has(callback)) this.add({ type: 'ready', entry: { callback }, by });
  }

  handleRuns(entry: Entry): void {
    this.settle();
    this.steps = [];
    this.running = entry;
  }

  stepBegins(task: ObservedTask): void {
    const wake = this.wakes.get(task) ?? { by: this.cause(), why: this.fresh.has(task) ? 'starts' : 'error' };
    this.wakes.delete(task);
    this.waits.delete(task);
    this.steps.push(task);
    this.add({ type: 'step', task: this.tasks.of(task), ...wake });
    this.stacks.resume(task);
  }

  stepEnds(task: ObservedTask, waitingFor: ObservedFuture | undefined): void {
    if (waitingFor === undefined) {
      this.ending = task;
      return;
    }
    this.waits.set(task, waitingFor);
    const wait = this.describe(waitingFor, this.stacks.suspend(task));
    if (isFromOutside(wait.kind, wait.label)) this.waitOutside.add(task);
    this.add({ type: 'wait', task: this.tasks.of(task), wait });
    this.steps.pop();
  }

  taskDone(task: ObservedTask): void {
    const id = this.tasks.of(task);
    this.fresh.delete(task);
    if (task.cancelled()) this.add({ type: 'done', task: id, outcome: 'cancelled' });
    else {
      const { result, exception } = task.observedOutcome?.() ?? {};
      if (exception !== undefined) {
        const error = this.options.describeError(exception);
        this.add({ type: 'done', task: id, outcome: 'failed', error });
      } else {
        const shown = result === undefined || result === null ? {} : { result: this.options.repr(result) };
        this.add({ type: 'done', task: id, outcome: 'finished', ...shown });
      }
    }
    if (this.ending === task) {
      this.ending = undefined;
      this.steps.pop();
    }
  }

  cancelRequested(task: ObservedTask, message: string | undefined): void {
    const by = this.cause();
    const given = message === undefined ? {} : { message: String(message) };
    this.add({ type: 'cancel', task: this.tasks.of(task), by, ...given });
  }

  timerScheduled(timer: ObservedTimer, deadline: number): void {
    const task = this.currentTask;
    const at = this.moment(deadline);
    const label = callbackName(timer);
    const owner = task === undefined ? {} : { task };
    this.add({ type: 'timer', timer: this.timers.of(timer), at, label, ...owner });
  }

  timerCancelled(timer: ObservedTimer): void {
    const known = this.timers.known(timer);
    if (known !== undefined) this.add({ type: 'timer-cancelled', timer: known });
  }

  clockAdvanced(from: number): void {
    this.settle();
    this.running = undefined;
    this.add({ type: 'clock', from: this.moment(from) });
  }

  acquired(holdable: ObservedHoldable): void {
    this.held('acquired', holdable);
  }

  released(holdable: ObservedHoldable): void {
    this.held('released', holdable);
  }

  private held(type: 'acquired' | 'released', holdable: ObservedHoldable): void {
    const what = holdable.waitReason().replace(/\..*$/, '');
    const task = this.currentTask;
    const by = task === undefined ? {} : { task };
    this.add({ type, what, object: this.objects.of(holdable), ...by });
  }

  private taskReady(task: ObservedTask, cause: Cause): void {
    let why: Why = 'starts';
    if (this.ending === task) {
      this.settle();
      why = 'yielded';
    } else {
      const waited = this.waits.get(task);
      if (waited !== undefined) why = outcome(waited);
    }
    const by = this.waitOutside.delete(task) && why !== 'cancelled' ? OUTSIDE : cause;
    this.wakes.set(task, { by, why });
    this.add({ type: 'ready', entry: { task: this.tasks.of(task) }, by, why });
  }

  /** Also for those who tell of what no instrument sees. */
  add(event: NewEvent): void {
    if (!this.stuck) this.options.add(event);
  }

  /** A step that neither waits nor ended its task has only let the others go first. */
  private settle(): void {
    const task = this.ending;
    if (task === undefined) return;
    this.ending = undefined;
    this.add({ type: 'yield', task: this.tasks.of(task), frames: this.stacks.suspend(task) });
    this.steps.pop();
  }

  private cause(): Cause {
    const task = this.steps.at(-1);
    if (task !== undefined) return { kind: 'task', task: this.tasks.of(task) };
    const { running } = this;
    if (running === undefined) return OUTSIDE;
    const timer = this.timers.known(running);
    if (timer !== undefined) return { kind: 'timer', timer };
    if (isTask(running)) return { kind: 'task', task: this.tasks.of(running) };
    const origin = this.origins.get(running);
    const label = callbackName(running);
    return origin === undefined ? { kind: 'callback', label } : { kind: 'callback', label, task: origin };
  }

  private describe(future: ObservedFuture, frames: Frame[]): Wait {
    const observed = future.observedWait?.();
    if (observed === undefined) return { kind: 'future', label: 'a Future', frames };
    const { label, object, futures, deadline } = observed;
    if (object === future && isTask(future)) {
      return { kind: 'task', label, tasks: [this.tasks.of(future)], frames };
    }
    const kind = waitKind(label);
    if (kind === 'sleep') {
      return deadline === undefined
        ? { kind, label, frames }
        : { kind, label, until: this.moment(deadline), frames };
    }
    const wait: Wait = { kind, label, object: this.objects.of(object), frames };
    const tasks = futures.filter(isTask).map((task) => this.tasks.of(task));
    if (tasks.length > 0) wait.tasks = tasks;
    return wait;
  }

  private moment(seconds: number): number {
    return Math.round((seconds + (this.options.offset?.() ?? 0)) * 1e6) / 1e6;
  }
}

function isTask(thing: object): thing is ObservedTask {
  return 'getCoro' in thing;
}

function outcome(future: ObservedFuture): Why {
  if (future.cancelled()) return 'cancelled';
  return future.observedOutcome?.().exception === undefined ? 'result' : 'error';
}

/** `wake` of `<TimerHandle when=1 wake()>`; a sleep is its own timer. */
function callbackName(entry: object): string {
  if ('observedWait' in entry) return 'sleep';
  const [, name = 'callback'] = /^<\w+(?: when=\S+)? (.*?)(?:\(\))?>$/.exec(String(entry)) ?? [];
  return name === '<anonymous>' ? 'callback' : name;
}
