/** Keeps a reader's progress on the reader's device, and tells whoever shows it when it changes. */
import { formatProgress, KINDS, type Kind, NOTHING_DONE, type Progress, parseProgress } from './format';

/** The one key of the browser's storage under which all of it stands. */
export const PROGRESS_KEY = 'inside-asyncio.progress';

export type ProgressStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A private window may refuse its storage, and on the server there is none. */
function browserStorage(): ProgressStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

export class ProgressStore {
  private known: Progress | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: () => ProgressStorage | undefined = browserStorage) {}

  /** The same object until something changes. */
  readonly get = (): Progress => {
    this.known ??= this.read() ?? NOTHING_DONE;
    return this.known;
  };

  /** The listener hears of changes in this tab and in others; what is returned ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.listeners.size === 0) globalThis.addEventListener?.('storage', this.changedElsewhere);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) globalThis.removeEventListener?.('storage', this.changedElsewhere);
    };
  };

  has(kind: Kind, name: string): boolean {
    return this.get()[kind].includes(name);
  }

  add(kind: Kind, name: string): void {
    // Another tab may have added something since.
    const now = this.read() ?? this.get();
    if (now[kind].includes(name)) this.tell(now);
    else this.replace({ ...now, [kind]: [...now[kind], name] });
  }

  /** In place of all that was there: what was imported, or `NOTHING_DONE`. */
  replace(progress: Progress): void {
    try {
      this.storage()?.setItem(PROGRESS_KEY, formatProgress(progress));
    } catch {
      // Full, or forbidden: it is known as long as the page lives.
    }
    this.tell(progress);
  }

  private readonly changedElsewhere = ({ key }: { key: string | null }): void => {
    // A null key: all of the storage was cleared.
    if (key === PROGRESS_KEY || key === null) this.tell(this.read() ?? NOTHING_DONE);
  };

  private read(): Progress | undefined {
    try {
      const text = this.storage()?.getItem(PROGRESS_KEY);
      return text ? parseProgress(text) : undefined;
    } catch {
      return undefined;
    }
  }

  private tell(progress: Progress): void {
    if (this.known && KINDS.every((kind) => same(progress[kind], this.known?.[kind]))) return;
    this.known = progress;
    for (const listener of [...this.listeners]) listener();
  }
}

function same(one: readonly string[], other: readonly string[] | undefined): boolean {
  return one.length === other?.length && one.every((name, index) => name === other[index]);
}

/** The progress of whoever reads this page. */
export const progress = new ProgressStore();
