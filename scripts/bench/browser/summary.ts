/** Figures as a page tells them. */

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN;
}

/** `21 (18–35)` */
export function median(values: readonly number[], digits = 0): string {
  const [middle, least, most] = [0.5, 0, 1].map((part) => quantile(values, part).toFixed(digits));
  return `${middle} (${least}–${most})`;
}
