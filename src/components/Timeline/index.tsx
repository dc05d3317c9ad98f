import clsx from 'clsx';
import {
  type MouseEvent,
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TaskId } from '../../recording/format';
import type { Layout } from '../../recording/layout';
import WhenNeeded from '../WhenNeeded';
import type { Axis } from './axis';
import { scaleOf } from './axis';
import Chart from './Chart';
import { EVERYTHING, seqAt, type Window } from './geometry';
import { measuresOf } from './measures';
import Names from './Names';
import Requests from './Requests';
import RequestTable from './RequestTable';
import { spanAt } from './requestGeometry';
import styles from './styles.module.css';
import Table from './Table';
import ZoomButtons from './ZoomButtons';
import { NO_ZOOM, sheetWidth, type Zoom } from './zoom';

export type Picked = { seq: number } | { task: TaskId } | { value: number };

interface Props {
  layout: Layout;
  axis: Axis;
  zoom?: Zoom;
  /** What of it can be seen; everything, as long as nobody has looked. */
  window?: Window;
  /** To the moment of an event, of a task, or of a place on the axis. */
  onPick(picked: Picked): void;
  onZoom(factor: number): void;
  /** The scrolled area. */
  area?: Ref<HTMLDivElement>;
  /** The playhead, and what else moves. */
  children?: ReactNode;
}

/** A lane for each task, from left to right what it did; the requests it made; below, the same as a table. */
function Timeline(props: Props): ReactNode {
  const { layout, axis, zoom = NO_ZOOM, window = EVERYTHING, onPick, onZoom, area, children } = props;
  const { lanes, requests } = layout;
  const scale = useMemo(() => scaleOf(layout, axis), [layout, axis]);
  const ticks = useMemo(() => {
    const inSight = ({ at }: { at: number }) => at >= window.left && at <= window.right;
    return scale.ticks(1 / window.screen).filter(inSight);
  }, [scale, window]);
  const measures = useMemo(() => measuresOf(layout), [layout]);
  const labelOf = useMemo(() => {
    const labels = new Map(lanes.map(({ task, label }) => [task, label]));
    return (task: TaskId | undefined) => (task === undefined ? undefined : labels.get(task));
  }, [lanes]);
  const group = useRef<HTMLDivElement>(null);
  const [isTableOpen, openTable] = useState(false);
  // Somebody may have opened it before the page was alive.
  const whereOpen = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) openTable(true);
  }, []);
  /** The event that is meant by a place of the plot, at a height of it and of the page. */
  const seqThere = (y: number, part: number, clientY: number): number | undefined => {
    // The requests may stay in sight while the lanes are scrolled beneath them.
    const inGroup = group.current ? clientY - group.current.getBoundingClientRect().top : -1;
    if (requests && inGroup >= 0) {
      const row = Math.floor((inGroup - measures.title) / measures.row);
      return spanAt(requests, row, scale, part)?.seq;
    }
    const lane = lanes[Math.floor(y / measures.lane)];
    return lane && seqAt(lane, scale, part);
  };
  const pick = (event: MouseEvent<HTMLElement>) => {
    const seq =
      event.target instanceof Element && event.target.closest('[data-seq]')?.getAttribute('data-seq');
    if (seq) return onPick({ seq: Number(seq) });
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const part = (event.clientX - left) / width;
    const there = seqThere(event.clientY - top, part, event.clientY);
    onPick(there === undefined ? { value: scale.valueAt(part) } : { seq: there });
  };
  if (measures.height === 0) return null;
  return (
    <div className={styles.timeline}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div
        ref={area}
        role="group"
        className={clsx(styles.area, 'thin-scrollbar')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        aria-label="Timeline"
      >
        <div className={styles.sheet} style={{ width: sheetWidth(zoom, axis, layout) }}>
          <Names layout={layout} window={window} measures={measures} onTask={(task) => onPick({ task })} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the pointer; the slider does the same by keyboard */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
          <div className={styles.plot} onClick={pick}>
            <Chart {...{ layout, scale, ticks, window }} laneHeight={measures.lane} />
            {requests && (
              <div
                ref={group}
                className={clsx(
                  styles.requests,
                  measures.title > 0 && styles.below,
                  measures.sticky && styles.sticky,
                )}
              >
                <div style={{ height: measures.title }} />
                <Requests {...{ requests, scale, ticks, window, measures, labelOf }} />
              </div>
            )}
            {children}
            <div className={styles.ticks} aria-hidden="true">
              {ticks.map(({ at, label }) => (
                <span key={at} style={{ left: `${at * 100}%` }}>
                  {label}
                </span>
              ))}
            </div>
          </div>
        </div>
      </div>
      <div className={styles.foot} data-interactive="">
        <details
          className={styles.words}
          ref={whereOpen}
          onToggle={({ currentTarget }) => openTable(currentTarget.open)}
        >
          <summary>The timeline as a table</summary>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
          <div
            role="group"
            className={clsx(styles.tableArea, 'thin-scrollbar')}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
            aria-label="Table of the timeline"
          >
            <WhenNeeded needed={isTableOpen}>
              {lanes.length > 0 && <Table layout={layout} />}
              {requests && <RequestTable requests={requests} labelOf={labelOf} />}
            </WhenNeeded>
          </div>
        </details>
        <ZoomButtons layout={layout} axis={axis} zoom={zoom} onZoom={onZoom} />
      </div>
    </div>
  );
}

export default memo(Timeline);
