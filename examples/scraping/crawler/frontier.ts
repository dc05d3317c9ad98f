// What is to be visited: level by level, each address once.
//
// A page's depth is the fewest links that lead to it. So no
// page of a level is visited before those of the level above:
// else a slow page could make its links seem deeper than they
// are, and those at the limit would be lost.
export class Frontier {
  private readonly claimed = new Set<string>()
  private next = new Set<string>()
  private level: string[] = []

  /** It is for the next level, unless it was visited. */
  add(url: string) {
    if (!this.claimed.has(url)) this.next.add(url)
  }

  /** Whether there is another level; it is this one now. */
  descend() {
    this.level = [...this.next].reverse()
    this.next = new Set()
    return this.level.length > 0
  }

  /** The next of this level. */
  take() {
    return this.level.pop()
  }

  /** Whether it is the caller's to visit: once. */
  claim(url: string) {
    if (this.claimed.has(url)) return false
    this.claimed.add(url)
    return true
  }

  get waiting() {
    return this.level.length + this.next.size
  }
}
