import type { Layout } from '../../recording/layout';

/** More rows of a table than this nobody reads, and the page must stay quick. */
export const MOST_ROWS = 300;

/** With more tasks than this the lanes are lower. */
const FEW_LANES = 10;

/** As many rows of requests have room for words, and for narrower ones. */
const FEW_ROWS = 6;
const SOME_ROWS = 10;
/** What more rows share, as long as each can still be seen. */
const CROWD_HEIGHT = 150;
const LEAST_ROW = 4;
const TITLE = 26;
/** Higher than this, the requests would hide the tasks if they stayed in sight. */
const STICKY = 200;

/** Down the timeline, in pixels. */
export interface Measures {
  /** One lane, and all of them. */
  lane: number;
  lanes: number;
  /** The title of the requests, where tasks stand above them, and one row of them; 0 where there are none. */
  title: number;
  row: number;
  rows: number;
  /** The requests stay in sight, however far the lanes are scrolled. */
  sticky: boolean;
  /** Lanes and requests. */
  height: number;
}

export function measuresOf(layout: Pick<Layout, 'lanes' | 'requests'>): Measures {
  const lane = layout.lanes.length > FEW_LANES ? 26 : 38;
  const lanes = lane * layout.lanes.length;
  const count = layout.requests?.rows.length ?? 0;
  const row = rowHeight(count);
  const title = count === 0 || lanes === 0 ? 0 : TITLE;
  const rows = row * count;
  return { lane, lanes, title, row, rows, sticky: title + rows <= STICKY, height: lanes + title + rows };
}

function rowHeight(count: number): number {
  if (count <= FEW_ROWS) return 24;
  return count <= SOME_ROWS ? 17 : Math.max(LEAST_ROW, Math.min(Math.floor(CROWD_HEIGHT / count), 14));
}
