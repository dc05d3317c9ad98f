/** A page's scripts, which the build has put to sleep: they are named in it, under a type that no browser runs. */

/** The type of a script that is asleep. */
export const ASLEEP = 'text/asleep';

function asleep(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>(`script[type="${ASLEEP}"]`)];
}

/** Has them run, in their order. Where one cannot be loaded, `gaveUp` is told. */
export function begin(gaveUp: () => void): void {
  for (const script of asleep()) {
    const awake = document.createElement('script');
    awake.src = script.src;
    awake.async = false;
    awake.onerror = gaveUp;
    script.replaceWith(awake);
  }
}

/** Has the browser fetch them, and what they will ask for first: one at a time, while nothing else is under way. */
export function fetchAhead(): void {
  const then = document.querySelector<HTMLElement>('script[data-then]')?.dataset.then?.split(' ') ?? [];
  const addresses = [...asleep().map(({ src }) => src), ...then];
  const next = () => {
    const address = addresses.shift();
    if (address === undefined) return;
    const link = document.createElement('link');
    // Safari has no prefetch.
    link.rel = link.relList.supports('prefetch') ? 'prefetch' : 'preload';
    link.as = 'script';
    link.href = address;
    link.onload = next;
    document.head.append(link);
  };
  next();
}
