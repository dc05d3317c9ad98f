import { type PointerEvent, useRef, useState } from 'react';

/**
 * Dragging the items of a list, for a mouse or a finger. The list itself holds the pointer: its items move about in the page, and what moves
 * loses the pointer it holds. A finger drags by the handle only, since elsewhere it scrolls.
 */
export function useDrag(onMove: (from: number, to: number) => void) {
  const dragged = useRef<number>(undefined);
  const [place, setPlace] = useState<number>();

  const begin = (event: PointerEvent<HTMLOListElement>) => {
    const { target, currentTarget, pointerType, button } = event;
    if (!(target instanceof Element) || button !== 0 || target.closest('button')) return;
    if (pointerType !== 'mouse' && !target.closest('[data-handle]')) return;
    const item = target.closest('li');
    if (!item) return;
    event.preventDefault();
    currentTarget.setPointerCapture(event.pointerId);
    dragged.current = [...currentTarget.children].indexOf(item);
    setPlace(dragged.current);
  };
  const go = ({ currentTarget, clientY }: PointerEvent<HTMLOListElement>) => {
    const from = dragged.current;
    if (from === undefined) return;
    const to = placeAt([...currentTarget.children], clientY);
    if (to === from) return;
    dragged.current = to;
    setPlace(to);
    onMove(from, to);
  };
  const end = () => {
    dragged.current = undefined;
    setPlace(undefined);
  };
  return {
    place,
    handlers: { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: end },
  };
}

/** Items are nearly equally high, so the one below the pointer has the place that is meant. */
function placeAt(items: readonly Element[], y: number): number {
  const below = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
  return below < 0 ? items.length - 1 : below;
}
