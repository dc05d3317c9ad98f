import type { Axis } from '../Timeline/axis';
import { NO_ZOOM, type Zoom } from '../Timeline/zoom';
import {
  afterEvents,
  atStop,
  atTime,
  isAtEnd,
  type Moment,
  type Moments,
  nextStop,
  previousStop,
  stopOf,
} from './moments';

/** How many virtual seconds pass in a real one; `instant` leaps to the end. */
export const SPEEDS = [1, 4, 'instant'] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Mode {
  playing: boolean;
  speed: Speed;
  axis: Axis;
  zoom: Zoom;
}

export type Position = Moment & Mode;

/** Real seconds that one step is shown for when playing by steps. */
const STEP_SECONDS = 0.6;
/** A page that was in the background does not leap when it comes back. */
const LONGEST_FRAME = 0.25;

/** Asks for the next frame, with its real time in milliseconds; the function returned calls that off. */
export type Frames = (draw: (milliseconds: number) => void) => () => void;

/** Where in a recording the player stands. It goes on by itself while it plays, and tells whoever listens. */
export class Playback {
  private position: Position;
  private mode: Mode;
  private listeners = new Set<() => void>();
  private cancelFrame = () => {};
  private lastFrame: number | undefined;
  /** The part of a step that has been shown. */
  private shown = 0;

  constructor(
    readonly moments: Moments,
    private readonly frames: Frames,
    { axis, speed }: { axis?: Axis; speed?: Speed } = {},
  ) {
    this.position = {
      happened: moments.times.length,
      time: moments.duration,
      playing: false,
      speed: speed ?? 1,
      // By time there would be nothing to see.
      axis: axis ?? (moments.duration === 0 ? 'step' : 'time'),
      zoom: NO_ZOOM,
    };
    this.mode = this.position;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): Position => this.position;

  /** How it plays, whatever the place: the same object until that changes. */
  readonly currentMode = (): Mode => this.mode;

  /** Plays on from here; from the end, from the start. */
  play(): void {
    const { position, moments } = this;
    if (position.speed === 'instant') {
      this.goTo(afterEvents(moments, Infinity));
      return;
    }
    const from = isAtEnd(moments, position) ? atStop(moments, 0) : position;
    this.shown = 0;
    this.lastFrame = undefined;
    this.set({ ...from, playing: true });
    this.next();
  }

  pause(): void {
    this.cancelFrame();
    if (this.position.playing) this.set({ playing: false });
  }

  toggle(): void {
    if (this.position.playing) this.pause();
    else this.play();
  }

  goTo(moment: Moment): void {
    this.pause();
    this.set(moment);
  }

  goToEvent(index: number): void {
    this.goTo(afterEvents(this.moments, index + 1));
  }

  /** One step on; from the end, to the start. */
  stepForward(): void {
    const { moments, position } = this;
    this.goTo(isAtEnd(moments, position) ? atStop(moments, 0) : nextStop(moments, position));
  }

  stepBack(): void {
    this.goTo(previousStop(this.moments, this.position));
  }

  /** To a place on the axis that is shown: a time, or the number of a step. */
  scrub(value: number): void {
    this.goTo(
      this.position.axis === 'time' ? atTime(this.moments, value) : atStop(this.moments, Math.round(value)),
    );
  }

  setSpeed(speed: Speed): void {
    this.set({ speed });
    if (speed === 'instant' && this.position.playing) this.play();
  }

  setAxis(axis: Axis): void {
    this.set({ axis });
  }

  setZoom(zoom: Zoom): void {
    this.set({ zoom });
  }

  private next(): void {
    this.cancelFrame();
    this.cancelFrame = this.frames((milliseconds) => {
      const seconds = this.lastFrame === undefined ? 0 : (milliseconds - this.lastFrame) / 1000;
      this.lastFrame = milliseconds;
      this.pass(Math.min(seconds, LONGEST_FRAME));
      if (this.position.playing) this.next();
    });
  }

  private pass(seconds: number): void {
    const { moments, position } = this;
    const passed = seconds * (position.speed === 'instant' ? Infinity : position.speed);
    let moment: Moment;
    if (position.axis === 'time') moment = atTime(moments, position.time + passed);
    else {
      this.shown += passed / STEP_SECONDS;
      const steps = Math.floor(this.shown);
      this.shown -= steps;
      if (steps === 0) return;
      moment = atStop(moments, stopOf(moments, position) + steps);
    }
    this.set({ ...moment, playing: !isAtEnd(moments, moment) });
  }

  private set(change: Partial<Position>): void {
    this.position = { ...this.position, ...change };
    const { playing, speed, axis, zoom } = this.position;
    const { mode } = this;
    if (mode.playing !== playing || mode.speed !== speed || mode.axis !== axis || mode.zoom !== zoom)
      this.mode = { playing, speed, axis, zoom };
    for (const listener of [...this.listeners]) listener();
  }
}
