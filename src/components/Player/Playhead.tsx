import { type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Axis } from '../Timeline/axis';
import { scaleOf } from '../Timeline/axis';
import type { Window } from '../Timeline/geometry';
import { measuresOf } from '../Timeline/measures';
import {
  isDrawn,
  partAt,
  type Sight,
  scrollFor,
  scrollToSee,
  windowOf,
  withinSight,
  xOf,
} from '../Timeline/sight';
import { listenForZoom } from './gestures';
import type { Player } from './player';
import styles from './styles.module.css';

interface Props {
  player: Player;
  axis: Axis;
  /** On that axis. */
  zoom: number;
  /** The scrolled area that the timeline lies in. */
  area: RefObject<HTMLElement | null>;
  onWindow(window: Window): void;
}

/**
 * The line at the moment that is shown. It moves with every frame, past React and without a question to the page, whose answer would take a
 * layout. It also knows what part of the timeline is in sight, since only that is drawn, and keeps itself there.
 */
export default function Playhead({ player, axis, zoom, area, onWindow }: Props): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  const sight = useRef<Sight>(undefined);
  const drawn = useRef<Window>(undefined);
  /** Where the line is, in pixels of the plot. */
  const pixels = useRef(0);
  /** What shall stay where it is seen while the rest grows or shrinks around it. */
  const held = useRef<{ part: number; x: number }>(undefined);
  const { playback, layout } = player;
  const scale = useMemo(() => scaleOf(layout, axis), [layout, axis]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured depends on the zoom
  useLayoutEffect(() => {
    const scrolled = area.current;
    const plot = line.current?.parentElement;
    if (!scrolled || !plot) return;
    const measures = measuresOf(layout);

    const scrollTo = (left: number) => {
      scrolled.scrollLeft = left;
      if (sight.current) sight.current.scrollLeft = left;
    };
    const place = () => {
      if (!line.current || !sight.current) return;
      const part = scale.at(player.place());
      pixels.current = part * sight.current.plot;
      line.current.style.transform = `translateX(${pixels.current}px)`;
      const scroll = scrollToSee(sight.current, part);
      if (scroll !== undefined) scrollTo(scroll);
    };
    const look = () => {
      sight.current = sightOf(scrolled, plot);
      if (drawn.current && isDrawn(drawn.current, sight.current, measures)) return;
      drawn.current = windowOf(sight.current, measures);
      onWindow(drawn.current);
    };
    const lookAgain = () => {
      look();
      place();
    };

    const before = sight.current;
    sight.current = sightOf(scrolled, plot);
    if (before) {
      const x = withinSight(before, xOf(before, pixels.current / before.plot));
      const fixed = held.current ?? { part: scale.at(player.place()), x };
      scrollTo(scrollFor(sight.current, fixed.part, fixed.x));
    }
    held.current = undefined;
    lookAgain();
    const observer = new ResizeObserver(lookAgain);
    observer.observe(scrolled);
    observer.observe(plot);
    scrolled.addEventListener('scroll', look, { passive: true });
    const stop = [
      playback.subscribe(place),
      listenForZoom(scrolled, (factor, clientX) => {
        if (!sight.current) return;
        const x = clientX - scrolled.getBoundingClientRect().left;
        held.current = { part: partAt(sight.current, x), x };
        player.zoomBy(factor);
      }),
    ];
    return () => {
      observer.disconnect();
      scrolled.removeEventListener('scroll', look);
      for (const end of stop) end();
    };
  }, [player, playback, layout, scale, zoom, area, onWindow]);

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!sight.current || !area.current || event.buttons === 0) return;
    const x = event.clientX - area.current.getBoundingClientRect().left;
    player.goToValue(scale.valueAt(partAt(sight.current, x)));
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

function sightOf(area: HTMLElement, plot: HTMLElement): Sight {
  return {
    width: area.clientWidth,
    height: area.clientHeight,
    names: plot.offsetLeft,
    plot: Math.max(plot.clientWidth, 1),
    scrollLeft: area.scrollLeft,
    scrollTop: area.scrollTop,
  };
}
