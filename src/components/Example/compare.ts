import { diffLines } from 'diff';

/** What an edit did to a program, counted in lines. */
export interface Change {
  added: number;
  removed: number;
}

export function changeOf(original: string, edited: string): Change {
  const change = { added: 0, removed: 0 };
  // A last line without its newline would count as changed once another follows it.
  for (const part of diffLines(`${original}\n`, `${edited}\n`)) {
    if (part.added) change.added += part.count;
    if (part.removed) change.removed += part.count;
  }
  return change;
}

/** `1 line added, 2 removed` */
export function describeChange({ added, removed }: Change): string {
  if (added === 0 && removed === 0) return 'nothing changed';
  const said = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;
  if (removed === 0) return `${said(added)} added`;
  if (added === 0) return `${said(removed)} removed`;
  return `${said(added)} added, ${removed} removed`;
}
