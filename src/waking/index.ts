/**
 * Runs in every page that the build made, as a part of it. A page is whole without its scripts: it can be read, and its links lead on. So they
 * begin when somebody does the first thing, whatever it is, and until then nothing stands between a reader and the text. What was pressed
 * meanwhile is kept, and done once the page can.
 */
import { Kept } from './kept';
import { printInLight } from './light';
import { begin, fetchAhead } from './scripts';

/** Milliseconds from the time at which the page is there until its scripts are fetched, and until it wakes although nobody did anything. */
const FETCH_AFTER = 1000;
const WAKE_AFTER = 4000;
/** Milliseconds after its first scripts have run, within which a page comes alive, if ever. */
const PATIENCE = 15_000;

/** What begins the name of everything that the guide keeps in the browser's storage. */
const OURS = 'inside-asyncio.';

const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
  'input',
  'click',
];

const root = document.documentElement;
/** What the build says of this page, in the element that holds this script. */
const told = document.currentScript?.dataset ?? {};
const asksFor = told.next?.split(' ').filter(Boolean) ?? [];
const kept = new Kept();
/** End with what they listen for: that the page wakes, and that it answers by itself. */
const [sleep, waking] = [new AbortController(), new AbortController()];

function wake(): void {
  if (sleep.signal.aborted) return;
  sleep.abort();
  // Whatever fails from here on may be what the page waits for.
  window.addEventListener('error', onError, { capture: true, signal: waking.signal });
  window.addEventListener('unhandledrejection', rest, { signal: waking.signal });
  whenRead(() => begin(() => setTimeout(rest, PATIENCE)));
}

/** From here on the page answers by itself, or never will. */
function rest(): void {
  if (waking.signal.aborted) return;
  waking.abort();
  alive.disconnect();
  void kept.release();
}

/** One of its scripts cannot be loaded, whichever. */
function onError({ target }: Event): void {
  if (target instanceof HTMLScriptElement) rest();
}

function whenRead(next: () => void): void {
  if (document.readyState !== 'loading') next();
  else document.addEventListener('DOMContentLoaded', next, { once: true });
}

/**
 * Whether there is something to show that the build could not know: a page of which it says so, an address that carries something, or what
 * the reader left behind.
 */
function knowsMore(): boolean {
  if (told.now !== undefined || window.location.hash || window.location.search) return true;
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(OURS));
  } catch {
    // A private window may refuse its storage: nothing was left behind there.
    return false;
  }
}

const alive = new MutationObserver(() => {
  if (root.dataset.hasHydrated === 'true') rest();
});
alive.observe(root, { attributes: true, attributeFilter: ['data-has-hydrated'] });
printInLight();

if (knowsMore()) {
  fetchAhead(asksFor, true);
  wake();
} else {
  // Before what keeps them: nobody hears of a press that is kept.
  for (const sign of SIGNS)
    window.addEventListener(sign, wake, { capture: true, passive: true, signal: sleep.signal });
  const atLoad = () => {
    setTimeout(() => fetchAhead(asksFor, false), FETCH_AFTER);
    setTimeout(wake, WAKE_AFTER);
  };
  window.addEventListener('load', atLoad, { once: true });
}
for (const kind of Kept.KINDS)
  window.addEventListener(kind, kept.take, { capture: true, signal: waking.signal });
