/** What a reader did while the page could not answer yet. */
import { fill } from '../input/fill';
import { PLAYER_KEYS, takesKeys } from '../input/player-keys';
import { asksForSearch } from '../input/search-keys';

interface Deed {
  /** What was meant: the same deed on the same thing is the same. */
  on: Element;
  what: string;
  time: number;
  again(): void;
}

/** Where the browser itself does all that a press is for. */
const LINK = 'a[href]:not([role="button"], [href="#"])';
/** What takes a press by itself, and is told apart by what is in it afterwards. */
const FIELD = 'select, textarea, input:not([type="radio"], [type="checkbox"])';
const CONTROL = 'button, summary, label, [role="button"]';
const BLOCK = '[data-example], [data-exercise]';
const SEARCH = 'input.navbar__search-input';

/** Milliseconds after which the same control is pressed once more only because nothing has happened. */
const IMPATIENT = 700;

/** Keeps presses and changes, in their order, and does them again. */
export class Kept {
  static readonly KINDS = ['click', 'keydown', 'input', 'change'];
  private deeds: Deed[] = [];

  /** Takes an event out of the page's hands if the page would have to answer it. */
  readonly take = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event.type === 'input' || event.type === 'change') this.keepField(target);
    else if (event instanceof KeyboardEvent) this.keepKey(event, target);
    else if (event instanceof MouseEvent) this.keepPress(event, target);
  };

  /** Does all of it once more, now that the page answers. */
  async release(): Promise<void> {
    const { deeds } = this;
    this.deeds = [];
    delete document.documentElement.dataset.waking;
    tellWhereReaderIs();
    for (const { on, again } of deeds) {
      if (on.isConnected) again();
      // Each finds what the one before has made of the page.
      await undefined;
    }
  }

  private keepPress(event: MouseEvent, target: Element): void {
    const { button, ctrlKey, metaKey, shiftKey, altKey, detail, clientX, clientY } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (target.closest(LINK) || target.matches(FIELD)) return;
    stop(event);
    const control = target.closest(CONTROL);
    const last = this.deeds.at(-1);
    const isSame = control !== null && last?.on === control && last.what === 'press';
    if (isSame && performance.now() - last.time > IMPATIENT) return;
    const same = { bubbles: true, cancelable: true, composed: true, view: window };
    const again = () => {
      const labelled = target.closest('label')?.control;
      // Firefox takes what is pressed on a label so late for a selection of its text.
      if (labelled && !labelled.contains(target)) labelled.click();
      else target.dispatchEvent(new MouseEvent('click', { ...same, detail, clientX, clientY }));
    };
    this.keep(control ?? target, 'press', again);
  }

  private keepKey(event: KeyboardEvent, target: Element): void {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const search = asksForSearch(event);
    if (!search && !forBlock(event, target)) return;
    stop(event);
    const same = { bubbles: true, cancelable: true, composed: true };
    const modifiers = { ctrlKey, metaKey, altKey, shiftKey };
    this.keep(target, 'key', () =>
      target.dispatchEvent(new KeyboardEvent('keydown', { ...same, key, code, ...modifiers })),
    );
    // What is typed next goes into the field.
    if (search) document.querySelector<HTMLElement>(SEARCH)?.focus();
  }

  private keepField(target: Element): void {
    const isSlider = target instanceof HTMLInputElement && target.type === 'range';
    if (!isSlider && !(target instanceof HTMLSelectElement)) return;
    const { value } = target;
    const last = this.deeds.at(-1);
    // A slider tells of each place on its way.
    if (last?.on === target && last.what === 'fill') this.deeds.pop();
    this.keep(target, 'fill', () => fill(target, value));
  }

  private keep(on: Element, what: string, again: () => void): void {
    document.documentElement.dataset.waking = '';
    this.deeds.push({ on, what, time: performance.now(), again });
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The page hears of a focus and of a pointer only when they come. */
function tellWhereReaderIs(): void {
  const focused = document.activeElement;
  if (focused && focused !== document.body)
    focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const pointedAt = [...document.querySelectorAll(':hover')].at(-1);
  pointedAt?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
  pointedAt?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
}

/** Keys of the player and of tabs, where they are not the focused thing's own. */
function forBlock({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean {
  if (ctrlKey || metaKey || altKey || takesKeys(target, key) || target.matches(FIELD)) return false;
  return target.closest(BLOCK) !== null && (PLAYER_KEYS.test(key) || key === '?');
}
