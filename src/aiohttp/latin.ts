/**
 * ASCII, Latin-1 and what Windows made of it. Browsers take all three for the last, and some versions of Node for the second, so
 * that none of them can be left to the platform.
 */

/** What stands for the bytes from 0x80 to 0x9F on Windows; a space where nothing does. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const LIMITS: Record<string, number> = { ascii: 0x80, 'iso8859-1': 0x100, cp1252: 0x100 };

export function isLatin(name: string): boolean {
  return name in LIMITS;
}

/** The text; for a byte that stands for nothing, what `otherwise` gives. */
export function decodeLatin(bytes: Uint8Array, name: string, otherwise: () => string): string {
  const limit = LIMITS[name];
  const windows = name === 'cp1252';
  let text = '';
  for (const byte of bytes) {
    if (byte >= limit) text += otherwise();
    else if (!windows || byte < 0x80 || byte > 0x9f) text += String.fromCharCode(byte);
    else text += WINDOWS[byte - 0x80] === ' ' ? otherwise() : WINDOWS[byte - 0x80];
  }
  return text;
}
