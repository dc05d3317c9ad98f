# The file: one line a page, added as they come.
import json
import os
import stat

from .errors import reason_of
from .lines import line_of
from .recovery import NotOurs, recover
from .usage import UsageError


class StoreError(Exception):
    """It cannot be written any more."""


class Store:
    def __init__(self, file, start):
        """start: where the crawl in it must have begun."""
        self.file = file
        # Where each line begins, and its length.
        self.places = {}
        # Bytes of whole lines.
        self.size = 0
        # Of the line that an earlier run could not finish.
        self.cut_off = 0
        try:
            flags = os.O_RDWR | os.O_APPEND | os.O_CREAT
            self.fd = os.open(file, flags, 0o666)
            self.is_file = stat.S_ISREG(os.fstat(self.fd).st_mode)
            # A device or a pipe has nothing from earlier.
            if self.is_file:
                self.recover(start)
        except OSError as error:
            text = f'cannot open {file}: {reason_of(error)}'
            raise UsageError(f'argument --out: {text}') from None
        except NotOurs as problem:
            text = f'{file} {problem}'
            raise UsageError(f'argument --out: {text}') from None

    def recover(self, start):
        with open(self.file, 'rb') as lines:
            self.places, self.size = recover(lines, start)
        self.cut_off = os.fstat(self.fd).st_size - self.size
        if self.cut_off > 0:
            os.ftruncate(self.fd, self.size)

    def get(self, url):
        """What an earlier run saved."""
        if url not in self.places:
            return None
        start, length = self.places[url]
        return json.loads(os.pread(self.fd, length, start))

    def add(self, entry):
        line = line_of(entry)
        try:
            done = 0
            while done < len(line):
                done += os.write(self.fd, line[done:])
        except OSError as error:
            # Half a line is of no use.
            if self.is_file:
                os.ftruncate(self.fd, self.size)
            text = f'cannot write {self.file}: {reason_of(error)}'
            raise StoreError(text) from None
        self.size += len(line)
