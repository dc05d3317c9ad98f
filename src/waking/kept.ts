/** What a reader did while the page could not answer yet. */
import { PLAYER_KEYS, takesKeys } from '../keys/player';
import { asksForSearch } from '../keys/search';

type Field = HTMLInputElement | HTMLSelectElement;

/** Where the browser itself does all that a press is for. */
const LINK = 'a[href]:not([role="button"], [href="#"])';
/** What takes a press by itself, and is told apart by what is in it afterwards. */
const FIELD = 'select, textarea, input:not([type="radio"], [type="checkbox"])';
const BLOCK = '[data-example], [data-exercise]';
const SEARCH = 'input.navbar__search-input';

/** Milliseconds after which the same thing is pressed once more only because nothing has happened. */
const IMPATIENT = 700;

/** Keeps presses and changes, in their order, and does them again. */
export class Kept {
  static readonly KINDS = ['click', 'keydown', 'input', 'change'];
  private readonly again: (() => void)[] = [];
  private last: { target: Element; time: number } | undefined;
  private readonly fields = new Map<Field, string>();

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
    delete document.documentElement.dataset.waking;
    tellWhereReaderIs();
    for (const [field, value] of this.fields) fill(field, value);
    for (const act of this.again) {
      act();
      // Each finds what the one before has made of the page.
      await undefined;
    }
  }

  private keepPress(event: MouseEvent, target: Element): void {
    const { button, ctrlKey, metaKey, shiftKey, altKey, detail, clientX, clientY } = event;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    if (target.closest(LINK) || target.matches(FIELD)) return;
    const same = { bubbles: true, cancelable: true, composed: true, view: window };
    this.keep(event, target, () => new MouseEvent('click', { ...same, detail, clientX, clientY }));
  }

  private keepKey(event: KeyboardEvent, target: Element): void {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const search = asksForSearch(event);
    if (!search && !forBlock(event, target)) return;
    const modifiers = { ctrlKey, metaKey, altKey, shiftKey };
    const same = { bubbles: true, cancelable: true, composed: true };
    this.keep(event, target, () => new KeyboardEvent('keydown', { ...same, key, code, ...modifiers }));
    // What is typed next goes into the field.
    if (search) document.querySelector<HTMLElement>(SEARCH)?.focus();
  }

  private keepField(target: Element): void {
    const isSlider = target instanceof HTMLInputElement && target.type === 'range';
    if (isSlider || target instanceof HTMLSelectElement) this.fields.set(target, target.value);
  }

  private keep(event: Event, target: Element, copy: () => Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    document.documentElement.dataset.waking = '';
    const { last } = this;
    this.last = { target, time: performance.now() };
    if (last?.target === target && this.last.time - last.time > IMPATIENT) return;
    this.again.push(() => target.isConnected && target.dispatchEvent(copy()));
  }
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

/**
 * Puts a value into a field as if the reader did it now. React puts a property of its own before that of the browser, to tell what it wrote from what
 * a reader did: what it wrote was the value before.
 */
function fill(field: Field, value: string): void {
  if (field instanceof HTMLInputElement) {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  } else field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
}
