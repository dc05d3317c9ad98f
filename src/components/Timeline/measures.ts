import type { Layout } from '../../recording/layout';

/** With more tasks than this the lanes are lower. */
const FEW_LANES = 10;

/** In pixels. */
export function laneHeightOf({ lanes }: Layout): number {
  return lanes.length > FEW_LANES ? 26 : 38;
}
