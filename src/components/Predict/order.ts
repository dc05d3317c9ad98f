/** Lines as their places in the truth: `[2, 0, 1]` puts the third line first. */
export type Order = readonly number[];

/** The same mixture whenever the page is drawn, and never the right one. */
export function mixed(truth: readonly string[], seed: string): Order {
  const next = numbersFrom(seed);
  const order = truth.map((_, place) => place);
  for (let last = order.length - 1; last > 0; last--) {
    const other = next() % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  if (!isRight(order, truth)) return order;
  // Two that differ change places: then the lines read differently.
  const second = truth.findIndex((text) => text !== truth[order[0]!]);
  return moved(order, order.indexOf(second), 0);
}

export function moved(order: Order, from: number, to: number): Order {
  const line = order[from];
  if (line === undefined || to < 0 || to >= order.length) return order;
  const rest = order.filter((_, place) => place !== from);
  return [...rest.slice(0, to), line, ...rest.slice(to)];
}

/** For each line of the truth, where it was put; lines that read the same may stand for each other. */
export function placesOf(order: Order, truth: readonly string[]): number[] {
  return truth.map((text, place) => (truth[order[place] ?? -1] === text ? place : order.indexOf(place)));
}

function isRight(order: Order, truth: readonly string[]): boolean {
  return placesOf(order, truth).every((put, place) => put === place);
}

/** Numbers that look like chance and are not: the page from the server and the one in the browser must agree. */
function numbersFrom(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
