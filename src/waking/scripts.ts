/** A page's scripts, which the build has put to sleep: they are named in it, under a type that no browser runs. */

/** The type of a script that is asleep. */
export const ASLEEP = 'text/asleep';

function asleep(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>(`script[type="${ASLEEP}"]`)];
}

/** Has them run, in their order; `ran` is called after the last one. */
export function begin(ran: () => void): void {
  const scripts = asleep();
  for (const script of scripts) {
    const awake = document.createElement('script');
    awake.src = script.src;
    awake.async = false;
    if (script === scripts.at(-1)) awake.onload = ran;
    script.replaceWith(awake);
  }
}

/**
 * Has the browser fetch them, and what they will ask for first: all of it now, or one file at a time while nothing else is under way.
 *
 * @param asksFor - the addresses of what they will ask for
 */
export function fetchAhead(asksFor: readonly string[], now: boolean): void {
  const first = asleep().map(({ src }) => src);
  // The page is awake by now.
  if (first.length === 0) return;
  const addresses = [...first, ...asksFor];
  const next = () => {
    const address = addresses.shift();
    if (address === undefined) return;
    const link = document.createElement('link');
    // Safari has no prefetch.
    link.rel = !now && link.relList.supports('prefetch') ? 'prefetch' : 'preload';
    link.as = 'script';
    link.href = address;
    if (!now) link.onload = next;
    document.head.append(link);
    if (now) next();
  };
  next();
}
