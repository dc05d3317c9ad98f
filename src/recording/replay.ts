/** Plays the events of a Recording, one after the other, and knows at each what the run was like. */
import type { ObjectId, RequestId, RunEvent, TaskId, TimerId, Wait, WaitKind } from './events';
import type { PrintEvent } from './format';
import type { ReadyView, RequestView, RunState, TaskView, TimerView } from './state';

/** Of these each has a line in which tasks wait their turn. */
const IN_LINE: ReadonlySet<WaitKind> = new Set(['lock', 'semaphore', 'condition', 'queue.get', 'queue.put']);

/** A task that is never changed, only replaced: copies of a replay share it. */
type TaskRecord = Readonly<Omit<TaskView, 'place' | 'heldBy' | 'holds'>>;
type Held = Readonly<{ object: ObjectId; what: string }>;

export class Replay {
  position = 0;
  private time = 0;
  private step = 0;
  private prints = 0;
  /** The innermost last: a task that is started eagerly runs within another's step. */
  private running: readonly TaskId[] = [];
  private ready: ReadyView[] = [];
  private tasks = new Map<TaskId, TaskRecord>();
  private timers = new Map<TimerId, TimerView>();
  private timerLabels = new Map<TimerId, string>();
  private lines = new Map<ObjectId, readonly TaskId[]>();
  private holds = new Map<TaskId, readonly Held[]>();
  private requests = new Map<RequestId, Readonly<RequestView>>();

  /** `asks`: whether the program makes requests at all. */
  constructor(
    private readonly output: readonly PrintEvent[],
    private readonly asks = false,
  ) {}

  copy(): Replay {
    const copy = new Replay(this.output, this.asks);
    Object.assign(copy, this);
    copy.ready = [...this.ready];
    copy.tasks = new Map(this.tasks);
    copy.timers = new Map(this.timers);
    copy.timerLabels = new Map(this.timerLabels);
    copy.lines = new Map(this.lines);
    copy.holds = new Map(this.holds);
    copy.requests = new Map(this.requests);
    return copy;
  }

  apply(event: RunEvent): void {
    this.position++;
    this.time = event.time;
    switch (event.type) {
      case 'print':
        this.prints++;
        break;
      case 'created': {
        const { task: id, name, label } = event;
        const fresh = { id, name, label, state: 'ready', frames: [], cancelRequests: 0, steps: 0 } as const;
        this.tasks.set(id, fresh);
        break;
      }
      case 'named':
        this.update(event.task, { label: event.label });
        break;
      case 'ready':
        this.enqueue(event);
        break;
      case 'step':
        this.step++;
        this.running = [...this.running, event.task];
        this.dropReady((entry) => entry.task === event.task);
        this.update(event.task, {
          state: 'running',
          by: event.by,
          why: event.why,
          steps: (this.tasks.get(event.task)?.steps ?? 0) + 1,
        });
        break;
      case 'wait':
        this.wait(event.task, event.wait);
        break;
      case 'yield':
        this.leave(event.task);
        this.update(event.task, {
          state: 'ready',
          frames: event.frames,
          line: event.frames.at(-1)?.line,
          wait: undefined,
        });
        break;
      case 'done': {
        this.leave(event.task);
        const { outcome, result, error } = event;
        const gone = { frames: [], line: undefined, wait: undefined };
        this.update(event.task, { state: outcome, result, error, ...gone });
        break;
      }
      case 'cancel': {
        const requests = this.tasks.get(event.task)?.cancelRequests ?? 0;
        this.update(event.task, { cancelRequests: requests + 1 });
        break;
      }
      case 'acquired': {
        if (event.task === undefined) return;
        const held = this.holds.get(event.task) ?? [];
        this.holds.set(event.task, [...held, { object: event.object, what: event.what }]);
        break;
      }
      case 'released':
        this.release(event.object, event.task);
        break;
      case 'timer':
        this.timers.set(event.timer, { id: event.timer, at: event.at, label: event.label, task: event.task });
        this.timerLabels.set(event.timer, event.label);
        break;
      case 'timer-cancelled':
        this.timers.delete(event.timer);
        break;
      case 'clock':
        // Nothing was ready: what may still be told of has run without a trace.
        this.ready = [];
        break;
      case 'request': {
        const { request: id, task, method, url, time: since } = event;
        this.requests.set(id, { id, ...(task !== undefined && { task }), method, url, since });
        break;
      }
      case 'response': {
        const request = this.requests.get(event.request);
        const answer = { status: event.status, answeredAt: event.time };
        if (request) this.requests.set(event.request, { ...request, ...answer });
        break;
      }
      case 'request-end':
        this.requests.delete(event.request);
    }
  }

  /** A picture of this moment, which later events don't change. */
  view(): RunState {
    const { position, time, step } = this;
    const holders = new Map<ObjectId, TaskId[]>();
    for (const [task, held] of this.holds) {
      for (const { object } of held) holders.set(object, [...(holders.get(object) ?? []), task]);
    }
    const tasks = [...this.tasks.values()].map((task): TaskView => {
      const object = task.wait?.object;
      const waits = task.state === 'waiting' && object !== undefined;
      const place = waits ? (this.lines.get(object) ?? []).indexOf(task.id) + 1 : 0;
      const view: TaskView = {
        ...task,
        heldBy: waits ? (holders.get(object) ?? []) : [],
        holds: [...(this.holds.get(task.id) ?? [])],
      };
      if (place > 0) view.place = place;
      return view;
    });
    return {
      ...{ position, time, step, running: this.running.at(-1), tasks },
      ready: this.ready.map((entry) => ({ ...entry, label: this.labelOf(entry) })),
      timers: [...this.timers.values()].sort((a, b) => a.at - b.at || a.id - b.id),
      ...(this.asks && { requests: [...this.requests.values()] }),
      output: this.output.slice(0, this.prints),
    };
  }

  private labelOf({ task, label }: ReadyView): string {
    return (task !== undefined && this.tasks.get(task)?.label) || label;
  }

  private update(id: TaskId, change: Partial<TaskRecord>): void {
    const task = this.tasks.get(id);
    if (task !== undefined) this.tasks.set(id, { ...task, ...change });
  }

  private enqueue({ entry, by, why }: Extract<RunEvent, { type: 'ready' }>): void {
    // Whoever did this has left the queue, and everything before it.
    if (by.kind === 'timer') this.dropCallbacks((ready) => ready.timer === by.timer);
    else if (by.kind === 'callback') this.dropCallbacks((ready) => ready.label === by.label);
    if ('task' in entry) {
      this.ready.push({ task: entry.task, label: '' });
      const object = this.tasks.get(entry.task)?.wait?.object;
      if (object !== undefined) this.leaveLine(object, entry.task);
      this.update(entry.task, { state: 'ready', by, why });
    } else if ('timer' in entry) {
      this.timers.delete(entry.timer);
      this.ready.push({ timer: entry.timer, label: this.timerLabels.get(entry.timer) ?? 'timer' });
    } else this.ready.push({ label: entry.callback });
  }

  /** Drops the queue's entries up to the first that matches, if there is one. */
  private dropReady(matches: (entry: ReadyView) => boolean): void {
    const index = this.ready.findIndex(matches);
    if (index >= 0) this.ready = this.ready.slice(index + 1);
  }

  /** The same, but never a task: of those we are told when they run. */
  private dropCallbacks(matches: (entry: ReadyView) => boolean): void {
    const tasks = this.ready.findIndex((entry) => entry.task !== undefined);
    const index = this.ready.findIndex(matches);
    if (index >= 0 && (tasks < 0 || index < tasks)) this.ready = this.ready.slice(index + 1);
  }

  private leave(task: TaskId): void {
    this.running = this.running.filter((running) => running !== task);
  }

  private wait(id: TaskId, wait: Wait): void {
    this.leave(id);
    const { frames, object } = wait;
    this.update(id, { state: 'waiting', wait, frames, line: frames.at(-1)?.line });
    if (object === undefined || !IN_LINE.has(wait.kind)) return;
    this.lines.set(object, [...(this.lines.get(object) ?? []), id]);
  }

  private leaveLine(object: ObjectId, task: TaskId): void {
    const line = this.lines.get(object);
    if (line?.includes(task)) {
      this.lines.set(
        object,
        line.filter((other) => other !== task),
      );
    }
  }

  /** Who releases need not be who acquired: a semaphore lets anybody. */
  private release(object: ObjectId, by: TaskId | undefined): void {
    const holder = [by, ...this.holds.keys()].find(
      (task) => task !== undefined && this.holds.get(task)?.some((held) => held.object === object),
    );
    if (holder === undefined) return;
    const held = this.holds.get(holder) ?? [];
    const index = held.findIndex((one) => one.object === object);
    this.holds.set(
      holder,
      held.filter((_, i) => i !== index),
    );
  }
}
