# What is to be visited: level by level, each address once.
#
# A page's depth is the fewest links that lead to it. So no
# page of a level is visited before those of the level above:
# else a slow page could make its links seem deeper than they
# are, and those at the limit would be lost.


class Frontier:
    def __init__(self):
        self.claimed = set()
        # Sets forget the order; keys of a dictionary keep it.
        self.next = {}
        self.level = []

    def add(self, url):
        """It is for the next level, unless it was visited."""
        if url not in self.claimed:
            self.next[url] = True

    def descend(self):
        """Whether there is another level; it is this one now."""
        self.level = list(reversed(self.next))
        self.next = {}
        return len(self.level) > 0

    def take(self):
        """The next of this level."""
        return self.level.pop() if self.level else None

    def claim(self, url):
        """Whether it is the caller's to visit: once."""
        if url in self.claimed:
            return False
        self.claimed.add(url)
        return True

    @property
    def waiting(self):
        return len(self.level) + len(self.next)
