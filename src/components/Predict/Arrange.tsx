import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import Sign from '../Sign';
import { moved, type Order } from './order';
import styles from './styles.module.css';
import { useDrag } from './useDrag';

interface Props {
  truth: readonly string[];
  order: Order;
  onOrder(order: Order): void;
}

type Way = 'up' | 'down';

const STEP: Record<Way, number> = { up: -1, down: 1 };

/** Lines to be put in order: with the buttons, with the arrow keys on them, or by dragging. */
export default function Arrange({ truth, order, onOrder }: Props): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ line: number; way: Way }>(undefined);
  const [said, say] = useState('');
  const { place: draggedPlace, handlers } = useDrag((from, to) => onOrder(moved(order, from, to)));

  // What moves in the page loses the focus.
  useLayoutEffect(() => {
    const { line, way } = pressed.current ?? {};
    pressed.current = undefined;
    if (order.length > 0 && line !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-line="${line}"] [data-way=${way}]`)?.focus();
  }, [order]);

  const move = (place: number, way: Way) => {
    const line = order[place];
    const to = place + STEP[way];
    if (line === undefined || to < 0 || to >= order.length) return;
    pressed.current = { line, way };
    say(`${truth[line]}: place ${to + 1} of ${order.length}`);
    onOrder(moved(order, place, to));
  };
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(place, event.key === 'ArrowUp' ? 'up' : 'down');
  };

  return (
    <>
      <ol ref={list} className={styles.lines} aria-label="The printed lines, in your order" {...handlers}>
        {order.map((line, place) => (
          <li
            key={line}
            data-line={line}
            className={clsx(styles.line, styles.movable, place === draggedPlace && styles.dragged)}
            onKeyDown={(event) => onKeyDown(event, place)}
          >
            <span className={styles.handle} data-handle="" aria-hidden="true" />
            <code className={styles.text}>{truth[line]}</code>
            {(['up', 'down'] as const).map((way) => (
              <button
                key={way}
                type="button"
                className={styles.move}
                data-way={way}
                aria-label={`Move ${way}: ${truth[line]}`}
                aria-disabled={place === (way === 'up' ? 0 : order.length - 1)}
                onClick={() => move(place, way)}
              >
                <Sign of={way} />
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p className={styles.unseen} role="status">
        {said}
      </p>
    </>
  );
}
