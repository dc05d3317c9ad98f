/** How long a page takes: the same every time, another for each. */

/** Seconds. */
const LEAST = 0.05;
const SPREAD = 0.1;
const MICROSECOND = 1e-6;

export interface Latency {
  /** Seconds until the head is there. */
  head: number;
  /** Seconds until the last byte is there. */
  whole: number;
}

/**
 * A later visit to an address takes some microseconds more, so that no two answers come at the same moment. All of it is
 * multiplied by `scale`.
 */
export function latencyOf(path: string, visit: number, scale = 1): Latency {
  const whole = microseconds((LEAST + (hash(path) / 2 ** 32) * SPREAD + visit * MICROSECOND) * scale);
  return { head: microseconds(whole * 0.8), whole };
}

/** Sums of decimal fractions shall not gather dust. */
export function microseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** FNV-1a, and a last stir: neighbouring names shall not have neighbouring numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
