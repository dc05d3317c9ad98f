/**
 * The tasks of a loop that are not done, in the order of their creation.
 *
 * An array of places: a task knows its own, so that leaving takes constant time and needs no neighbours. Places that
 * were left are closed up once they are most of it.
 */

export interface Listed {
  /** Its place in the list; only the list writes it. */
  _place: number;
}

/** So few left places are never closed up. */
const FEW = 32;
/** The part of the places that may be left ones. */
const MOST = 0.75;

export class TaskList<T extends Listed> {
  private places: (T | undefined)[] = [];
  private left = 0;

  add(member: T): void {
    member._place = this.places.length;
    this.places.push(member);
  }

  /** Takes a member out; one that is not in the list stays as it is. */
  remove(member: T): void {
    const { places } = this;
    const place = member._place;
    if (places[place] !== member) return;
    if (place === places.length - 1) {
      places.pop();
      return;
    }
    places[place] = undefined;
    if (++this.left > FEW && this.left > places.length * MOST) this.closeUp();
  }

  private closeUp(): void {
    // A new array: whoever goes through the list meanwhile has the old one.
    const places: T[] = [];
    for (const member of this.places) {
      if (member === undefined) continue;
      member._place = places.length;
      places.push(member);
    }
    this.places = places;
    this.left = 0;
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (const member of this.places) if (member !== undefined) yield member;
  }
}
