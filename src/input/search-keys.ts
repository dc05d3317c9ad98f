/** What a key's event tells that decides whether it asks for the search. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: EventTarget | null;
}

/** Ctrl+K, or Command+K on a Mac, from anywhere; `/` from wherever it isn't text to be typed. */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: Key, mac = isMac()): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return mac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  return key === '/' && !ctrlKey && !metaKey && !takesText(target);
}

export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform);
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
