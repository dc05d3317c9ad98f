import type { ReactNode } from 'react';

/** Of a long list the first are what matters now. */
export const MOST_ENTRIES = 40;

/** How many there are beyond those that are shown. */
export function More({ count }: { count: number }): ReactNode {
  return count > 0 && <li>… and {count.toLocaleString('en')} more</li>;
}
