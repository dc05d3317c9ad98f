/** Virtual seconds as a reader likes them: `0.5 s`, to the millisecond where there is one, no dust of binary fractions. */
export function seconds(value: number): string {
  return `${Number(value.toFixed(Math.abs(value) < 0.001 ? 6 : 3))} s`;
}
