/**
 * Runs in every page that the build made, as a part of it. A page is whole without its scripts: it can be read, and its links lead on. So they
 * begin when somebody does the first thing, whatever it is, and until then nothing stands between a reader and the text. What was pressed
 * meanwhile is kept, and done once the page can.
 */
import { begin, fetchAhead } from './scripts';
import './light';
import { Kept } from './kept';

/** Milliseconds from the time at which the page is there until its scripts are fetched, and until it wakes although nobody did anything. */
const FETCH_AFTER = 1000;
const WAKE_AFTER = 4000;

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
const kept = new Kept();
const heard = { capture: true, passive: true };
const held = { capture: true };

function wake(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, wake, heard);
  whenRead(() => begin(rest));
}

/** From here on the page answers by itself. */
function rest(): void {
  alive.disconnect();
  for (const kind of Kept.KINDS) window.removeEventListener(kind, kept.take, held);
  void kept.release();
}

function whenRead(then: () => void): void {
  if (document.readyState !== 'loading') then();
  else document.addEventListener('DOMContentLoaded', then, { once: true });
}

/** Whether there is something to show that the build could not know: an address that carries something, or what the reader left behind. */
function knowsMore(): boolean {
  if (window.location.hash || window.location.search) return true;
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
for (const kind of Kept.KINDS) window.addEventListener(kind, kept.take, held);

if (knowsMore()) wake();
else {
  for (const sign of SIGNS) window.addEventListener(sign, wake, heard);
  window.addEventListener(
    'load',
    () => {
      setTimeout(fetchAhead, FETCH_AFTER);
      setTimeout(wake, WAKE_AFTER);
    },
    { once: true },
  );
}
