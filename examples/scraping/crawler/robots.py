# What a host's robots.txt lets this crawler do.
#
# Python's parser takes the first rule that fits, knows no * in
# a path, and delays of whole seconds only; TypeScript's takes
# the longest rule, and knows both.
import math
import re
from urllib.robotparser import RobotFileParser

# As robots.txt knows it.
ROBOT = 'inside-asyncio-crawler'

DELAY = re.compile(r'(?im)^(\s*crawl-delay\s*:\s*)(\d*\.\d+)')


def rounded_up(found):
    return found[1] + str(math.ceil(float(found[2])))


class Rules:
    """Says what is allowed: all or nothing, without a text."""

    def __init__(self, allowed=True):
        self.allowed = allowed
        # Seconds that shall pass between two requests.
        self.delay = 0

    def allows(self, url):
        return self.allowed


class ReadRules(Rules):
    def __init__(self, url, text):
        super().__init__()
        self.parser = RobotFileParser(url)
        lines = DELAY.sub(rounded_up, text).splitlines()
        self.parser.parse(lines)
        self.delay = self.parser.crawl_delay(ROBOT) or 0

    def allows(self, url):
        return self.parser.can_fetch(ROBOT, url)


ALL_ALLOWED = Rules(True)
NONE_ALLOWED = Rules(False)
