/** `console.table`: rows as a table with a frame, in the look of Node. */

const INDEX = '(index)';
const VALUES = 'Values';

/** Undefined where there are no rows: the console then shows the value as it is. */
export function drawTable(
  data: unknown,
  only: readonly string[] | undefined,
  show: (value: unknown) => string,
): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const columns = new Set<string>(only);
  const rows = entriesOf(data).map(([index, value]) => {
    const row = new Map([[INDEX, index]]);
    if (typeof value === 'object' && value !== null) {
      for (const [key, cell] of entriesOf(value)) {
        if (!only) columns.add(key);
        row.set(key, show(cell));
      }
    } else row.set(VALUES, show(value));
    return row;
  });
  const header = [INDEX, ...columns];
  if (rows.some((row) => row.has(VALUES))) header.push(VALUES);
  return frame([header, ...rows.map((row) => header.map((column) => row.get(column) ?? ''))]);
}

function entriesOf(data: object): [string, unknown][] {
  if (data instanceof Map) return [...data].map(([key, value]) => [String(key), value]);
  if (data instanceof Set) return [...data].map((value, index) => [String(index), value]);
  return Object.entries(data);
}

function frame([header = [], ...rows]: string[][]): string {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i]?.length ?? 0)) + 2);
  const rule = (left: string, middle: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const line = (row: string[]) => `│${row.map((cell, i) => ` ${cell}`.padEnd(widths[i] ?? 0)).join('│')}│`;
  return [
    rule('┌', '┬', '┐'),
    line(header),
    rule('├', '┼', '┤'),
    ...rows.map(line),
    rule('└', '┴', '┘'),
  ].join('\n');
}
