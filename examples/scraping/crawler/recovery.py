# What an earlier run left in the file.
from .lines import may_begin, read_line

NOT_OURS = 'is none of this crawler: choose another file'


class NotOurs(Exception):
    pass


def recover(lines, start):
    """Where each whole line is, and where they end."""
    places = {}
    size = 0
    for number, line in enumerate(lines, 1):
        whole = line.endswith(b'\n')
        entry = read_line(line) if whole else None
        if entry is None:
            if whole or not may_begin(line):
                raise NotOurs(f'line {number} {NOT_OURS}')
            break
        url = entry['url']
        if number == 1 and url != start:
            problem = f'holds a crawl that began at {url}'
            raise NotOurs(f'{problem}: choose another file')
        # Where a page was asked for again, the last counts.
        places[url] = (size, len(line))
        size += len(line)
    return places, size
