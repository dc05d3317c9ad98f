import type { Language } from '../../recording/format';

/** The part of the browser's storage that edits need; a private window may refuse it, or not have it at all. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function browserStore(): Store | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

function keyOf(name: string, language: Language): string {
  return `inside-asyncio.edit.${name}.${language}`;
}

/** What the reader left behind here, if anything. */
export function readEdit(name: string, language: Language, store = browserStore()): string | undefined {
  try {
    return store?.getItem(keyOf(name, language)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an edit until the next visit; a text that is the original again is forgotten. */
export function keepEdit(
  name: string,
  language: Language,
  text: string,
  original: string,
  store = browserStore(),
): void {
  try {
    if (text === original) store?.removeItem(keyOf(name, language));
    else store?.setItem(keyOf(name, language), text);
  } catch {
    // Full, or forbidden: the edit lives as long as the page.
  }
}
