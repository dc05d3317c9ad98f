# How long to wait before the next attempt.
import random
import time
from email.utils import parsedate_to_datetime

# Nobody waits longer than that for one page.
LONGEST = 60


def backoff(failures, first, chance=random.random):
    """Twice as long after each failure, with a part left to
    chance: who failed together shall not return together."""
    whole = first * 2 ** (failures - 1)
    return min(LONGEST, whole * (0.5 + chance() / 2))


def retry_after(header, now=None):
    """Seconds, of a Retry-After header: a number or a date."""
    text = (header or '').strip()
    if text.isascii() and text.isdigit():
        return int(text)
    if not text.endswith('GMT'):
        return 0
    try:
        date = parsedate_to_datetime(text).timestamp()
    except ValueError:
        return 0
    return max(0, date - (time.time() if now is None else now))
