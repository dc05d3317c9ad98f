// How long to wait before the next attempt.

/** Nobody waits longer than that for one page. */
export const LONGEST = 60

/**
 * Twice as long after each failure, and a part of it left to
 * chance: those who failed together shall not return together.
 */
export function backoff(
  failures: number,
  first: number,
  random = Math.random,
) {
  const whole = first * 2 ** (failures - 1)
  return Math.min(LONGEST, whole * (0.5 + random() / 2))
}

/** Seconds, of a Retry-After header: a number or a date. */
export function retryAfter(
  header: string | null,
  now = Date.now(),
) {
  const text = header?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text)
  const date = Date.parse(text)
  if (!text.endsWith('GMT') || Number.isNaN(date)) return 0
  return Math.max(0, (date - now) / 1000)
}
