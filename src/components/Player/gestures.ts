/** Two fingers on a screen or a pad, or the wheel with Control: makes what is under them larger or smaller. */

/** By how much, and where on the page. */
export type OnZoom = (factor: number, clientX: number) => void;

/** Pixels of the wheel that make things e times as large. */
const WHEEL = 240;
const LINE = 16;

/** Neither gesture may zoom the page as well, which React's own listeners could not prevent. The function returned ends it. */
export function listenForZoom(area: HTMLElement, onZoom: OnZoom): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    onZoom(Math.exp(-pixels / WHEEL), event.clientX);
  };
  let apart: number | undefined;
  const onTouch = (event: TouchEvent) => {
    const [one, other] = event.touches;
    if (!one || !other) {
      apart = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    if (apart) onZoom(now / apart, (one.clientX + other.clientX) / 2);
    apart = now;
  };
  const touches = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
  area.addEventListener('wheel', onWheel, { passive: false });
  for (const kind of touches) area.addEventListener(kind, onTouch, { passive: false });
  return () => {
    area.removeEventListener('wheel', onWheel);
    for (const kind of touches) area.removeEventListener(kind, onTouch);
  };
}
