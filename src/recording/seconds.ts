/** Virtual seconds as a reader likes them: `0.5 s`, no dust of binary fractions. */
export function seconds(value: number): string {
  return `${Number(value.toFixed(6))} s`;
}
