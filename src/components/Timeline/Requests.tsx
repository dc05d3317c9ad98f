import { memo, type ReactNode } from 'react';
import {
  outcomeText,
  type RequestLayout,
  type RequestSpan,
  shortOutcome,
} from '../../recording/request-layout';
import { shortLabel } from '../../recording/task-labels';
import { taskColour } from '../TaskMark';
import type { Scale, Tick } from './axis';
import type { Window } from './geometry';
import type { Measures } from './measures';
import { CrowdedRequests } from './RequestCrowd';
import { isCrowd, type SeenSpan, visibleSpans } from './requestGeometry';
import styles from './styles.module.css';

interface Props {
  requests: RequestLayout;
  scale: Scale;
  ticks: readonly Tick[];
  window: Window;
  measures: Measures;
  /** What a task is called. */
  labelOf(task: number | undefined): string | undefined;
}

/** In lower rows there is no room for words. */
const LEAST_LABELLED = 16;
/** In narrower parts of the width there is no room for an address, or for what went wrong. */
const LABELLED = 1 / 8;
const WARNED = 1 / 18;

const percent = (part: number) => `${Number((part * 100).toFixed(3))}%`;

/** A span for each request, in the colour of the task that sent it: it waits for the head of its answer, then it receives. */
function Requests({ requests, scale, ticks, window, measures, labelOf }: Props): ReactNode {
  const { row: height, rows } = measures;
  const spans = visibleSpans(requests, scale, window);
  const crowd = isCrowd(spans);
  const { count, most } = requests.summary;
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={rows}
      role="img"
      aria-label={`${count} ${count === 1 ? 'request' : 'requests'}, at most ${most} at once; the table below tells the same.`}
    >
      {ticks.map(({ at }) => (
        <line key={at} className={styles.grid} x1={percent(at)} x2={percent(at)} y1={0} y2={rows} />
      ))}
      {crowd && <CrowdedRequests spans={spans} height={height} rows={rows} />}
      {spans.map((seen) => {
        const ended = seen.span.outcome === 'failed' || seen.span.outcome === 'aborted';
        if (crowd && !ended) return null;
        const title = crowd ? undefined : told(seen.span, labelOf(seen.span.task));
        return (
          <g
            key={seen.span.request}
            style={taskColour(seen.span.task)}
            className={styles.request}
            data-seq={seen.span.seq}
          >
            {title !== undefined && <title>{title}</title>}
            {!crowd && <Span seen={seen} height={height} window={window} />}
            {ended && <EndSign seen={seen} height={height} />}
          </g>
        );
      })}
    </svg>
  );
}

function told(span: RequestSpan, by: string | undefined): string {
  const whose = by === undefined ? '' : `\nsent by ${by}`;
  return `${span.method} ${span.url}: ${outcomeText(span)}${whose}`;
}

interface SpanProps {
  seen: SeenSpan;
  height: number;
}

function Span({ seen, height, window }: SpanProps & { window: Window }): ReactNode {
  const { span, row, from, head, to } = seen;
  const gap = height > LEAST_LABELLED ? 3 : 1;
  const thick = height - gap;
  const y = row * height + gap / 2;
  const wrong = (span.status ?? 0) >= 400;
  const bad = wrong || span.outcome !== 'finished';
  const width = (to - from) / window.screen;
  const label = height > LEAST_LABELLED && width >= (bad ? WARNED : LABELLED);
  if (to <= from)
    return (
      <line
        className={styles.instant}
        x1={percent(from)}
        x2={percent(from)}
        y1={y}
        y2={y + thick}
        strokeWidth={3}
      />
    );
  return (
    <>
      <rect
        className={styles.asked}
        x={percent(from)}
        y={y}
        width={percent(to - from)}
        height={thick}
        rx={2}
      />
      {span.head && to > head && (
        <rect
          className={styles.receives}
          x={percent(head)}
          y={y}
          width={percent(to - head)}
          height={thick}
          rx={2}
        />
      )}
      {span.head && (
        <line className={styles.head} x1={percent(head)} x2={percent(head)} y1={y} y2={y + thick} />
      )}
      {wrong && (
        <line
          className={styles.refused}
          x1={percent(from)}
          x2={percent(to)}
          y1={y + thick - 1}
          y2={y + thick - 1}
        />
      )}
      {label && (
        <svg x={percent(from)} y={y} width={percent(to - from)} height={thick} aria-hidden="true">
          <text className={styles.label} x={7} y={thick / 2}>
            <tspan className={bad ? styles.wrong : styles.fine}>{shortOutcome(span)}</tspan>{' '}
            {width >= LABELLED && shortLabel(span.url)}
          </text>
        </svg>
      )}
    </>
  );
}

/** Each end has its own form; the colour only follows. */
function EndSign({ seen, height }: SpanProps): ReactNode {
  const { span, row, to } = seen;
  const middle = (row + 0.5) * height;
  const size = Math.min(height / 2 - 1, 5);
  const cross = `M-${size},-${size}l${2 * size},${2 * size}m0,-${2 * size}l-${2 * size},${2 * size}`;
  const triangle = `M0,-${size + 1}l${size + 1},${2 * size + 1}h-${2 * size + 2}z`;
  return (
    <svg x={percent(to)} y={middle} overflow="visible" aria-hidden="true">
      {span.outcome === 'aborted' ? (
        <path className={styles.stop} d={cross} />
      ) : (
        <path className={styles.failed} d={triangle} />
      )}
    </svg>
  );
}

export default memo(Requests);
