import { type PointerEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { scaleOf } from '../Timeline/axis';
import type { Window } from '../Timeline/geometry';
import { laneHeightOf } from '../Timeline/measures';
import type { Player } from './player';
import styles from './styles.module.css';

interface Props {
  player: Player;
  /** The scrolled area that the timeline lies in. */
  area: RefObject<HTMLElement | null>;
  onWindow(window: Window): void;
}

/** What is drawn beyond the edges, so that scrolling a little needs nothing new. */
const MARGIN = 0.5;
/** Runs smaller than this are drawn whole. */
const SMALL = 400;

/**
 * The line at the moment that is shown. It moves with every frame, past React. It also knows what part of a large timeline is in sight,
 * since only that is drawn, and keeps itself there.
 */
export default function Playhead({ player, area, onWindow }: Props): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  const { playback, layout } = player;

  useLayoutEffect(() => {
    const move = () => {
      const { axis } = playback.current();
      const part = scaleOf(layout, axis).at(player.place());
      if (!line.current) return;
      line.current.style.left = `${part * 100}%`;
      keepInSight(line.current, area.current);
    };
    move();
    return playback.subscribe(move);
  }, [player, playback, layout, area]);

  useEffect(() => {
    const scrolled = area.current;
    const isSmall = layout.lanes.reduce((count, { bars }) => count + bars.length, 0) < SMALL;
    if (isSmall || !scrolled) return;
    const look = () => onWindow(windowOf(scrolled, laneHeightOf(layout)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scrolled);
    if (scrolled.firstElementChild) observer.observe(scrolled.firstElementChild);
    scrolled.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scrolled.removeEventListener('scroll', look);
    };
  }, [layout, area, onWindow]);

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const plot = line.current?.parentElement?.getBoundingClientRect();
    if (!plot || event.buttons === 0) return;
    const part = (event.clientX - plot.left) / plot.width;
    player.goToValue(scaleOf(layout, playback.current().axis).valueAt(part));
  };
  return (
    <div ref={line} className={styles.playhead} aria-hidden="true">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the slider does the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: likewise */}
      <div
        className={styles.knob}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onClick={(event) => event.stopPropagation()}
      />
    </div>
  );
}

/** Scrolls sideways where the playhead has left what can be seen, and never the page. */
function keepInSight(line: HTMLElement, area: HTMLElement | null): void {
  if (!area || area.scrollWidth <= area.clientWidth) return;
  const x = line.getBoundingClientRect().left - area.getBoundingClientRect().left;
  const names = line.parentElement ? line.parentElement.offsetLeft : 0;
  if (x < names || x > area.clientWidth - 24) area.scrollLeft += x - (names + area.clientWidth) / 2;
}

function windowOf(area: HTMLElement, laneHeight: number): Window {
  const sheet = area.firstElementChild;
  const width = Math.max(sheet?.clientWidth ?? area.clientWidth, 1);
  const height = area.clientHeight;
  return {
    left: (area.scrollLeft - MARGIN * area.clientWidth) / width,
    right: (area.scrollLeft + (1 + MARGIN) * area.clientWidth) / width,
    firstLane: Math.max(Math.floor((area.scrollTop - MARGIN * height) / laneHeight), 0),
    lastLane: Math.ceil((area.scrollTop + (1 + MARGIN) * height) / laneHeight),
  };
}
