import { memo, type ReactNode } from 'react';
import type { Bar, Lane, Layout } from '../../recording/layout';
import { seconds } from '../../recording/seconds';
import { MOST_ROWS } from './measures';
import styles from './styles.module.css';

interface Row {
  label: string;
  bar: Bar;
}

/** The timeline in words, in the order in which things began. */
function Table({ layout }: { layout: Layout }): ReactNode {
  const rows = rowsOf(layout);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Task</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ label, bar }) => (
          <tr key={bar.seq}>
            <th scope="row">{label}</th>
            <td>{seconds(bar.from.time)}</td>
            <td>{bar.open ? 'for ever' : seconds(bar.to.time)}</td>
            <td>{doing(bar)}</td>
          </tr>
        ))}
        {rows.length > MOST_ROWS && (
          <tr>
            <td colSpan={4}>… and {(rows.length - MOST_ROWS).toLocaleString('en')} more</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function rowsOf({ lanes }: Layout): Row[] {
  const ofLane = ({ label, bars }: Lane) =>
    bars.filter(({ kind }) => kind !== 'ready').map((bar) => ({ label, bar }));
  return lanes.flatMap(ofLane).sort((a, b) => a.bar.seq - b.bar.seq);
}

function doing({ kind, label, from }: Bar): string {
  return kind === 'run' ? `runs, step ${from.step + 1}` : `waits: ${label}`;
}

export default memo(Table);
