/** From 0 up, four to six of them, at round numbers. */
export function ticksUpTo(length: number, whole = false): number[] {
  if (length <= 0) return [0];
  const rough = length / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough * 0.8) ?? 10;
  const gap = whole ? Math.max(Math.round(unit * power), 1) : unit * power;
  return Array.from({ length: Math.floor(length / gap + 1e-9) + 1 }, (_, index) => index * gap);
}
