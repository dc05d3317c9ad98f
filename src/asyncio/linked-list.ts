/**
 * A list whose links are fields of its members: adding and removing take constant time and no memory.
 * Every primitive keeps those who wait in line in one.
 */

export interface Linked<N> {
  _previous: N | undefined;
  _next: N | undefined;
}

export class LinkedList<N extends Linked<N>> {
  first: N | undefined = undefined;
  private last: N | undefined = undefined;

  get empty(): boolean {
    return this.first === undefined;
  }

  append(member: N): void {
    member._previous = this.last;
    if (this.last === undefined) this.first = member;
    else this.last._next = member;
    this.last = member;
  }

  /** Removes a member; one that is in no list stays as it is. */
  remove(member: N): void {
    const { _previous: previous, _next: next } = member;
    if (previous === undefined && this.first !== member) return;
    if (previous === undefined) this.first = next;
    else previous._next = next;
    if (next === undefined) this.last = previous;
    else next._previous = previous;
    member._previous = member._next = undefined;
  }

  /** Removes and returns the first member. */
  shift(): N | undefined {
    const { first } = this;
    if (first !== undefined) this.remove(first);
    return first;
  }

  *[Symbol.iterator](): Generator<N, void, undefined> {
    for (let member = this.first; member !== undefined; ) {
      const next: N | undefined = member._next;
      yield member;
      member = next;
    }
  }
}
