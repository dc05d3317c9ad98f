/** What is written beside the arrows of a timeline, so that no label lies on another. */
import type { SeenArrow } from './geometry';

/** With more arrows than this their labels would only cover each other. */
const FEW = 3;
/** Beyond this part of the width there is no room for one. */
const LAST = 0.85;
/** Arrows closer than this share their instant, to the eye. */
const INSTANT = 0.004;
/** Of the width, as much as a label may take. */
const LONG = 0.14;

/** Those that stand in one place share a label: one task wakes the other that cancelled it. */
export function arrowLabels(arrows: readonly SeenArrow[]): Map<SeenArrow, string> {
  const labels = new Map<SeenArrow, string>();
  if (arrows.length > FEW) return labels;
  for (const arrow of arrows) {
    if (arrow.part >= LAST) continue;
    const beside = [...labels.keys()].filter((other) => middleOf(other) === middleOf(arrow));
    const same = beside.find(({ part }) => Math.abs(part - arrow.part) < INSTANT);
    if (same) {
      const label = labels.get(same) ?? '';
      if (!label.includes(arrow.kind)) labels.set(same, `${label} · ${arrow.kind}`);
    } else if (beside.every(({ part }) => Math.abs(part - arrow.part) > LONG)) labels.set(arrow, arrow.kind);
  }
  return labels;
}

/** Half-way between its lanes, where its label stands. */
function middleOf({ fromRow, toRow }: SeenArrow): number {
  return (fromRow + toRow) / 2;
}
