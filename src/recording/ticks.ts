/** From 0 up, at round numbers, four to six of them on each of so many screens. */
export function ticksUpTo(length: number, whole = false, screens = 1): number[] {
  if (length <= 0) return [0];
  const rough = length / (4 * screens);
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.8) ?? 10;
  const gap = whole ? Math.max(Math.round(unit * power), 1) : unit * power;
  return Array.from({ length: Math.floor(length / gap + 1e-9) + 1 }, (_, index) => index * gap);
}
