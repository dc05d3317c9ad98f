# The command line, as values: or what is wrong with it.
import argparse
import math
import os
import re

from .urls import canonical, host_of
from .usage import UsageError


class Arguments(argparse.ArgumentParser):
    """Says what is wrong, and leaves the rest to others."""

    def options(self):
        return list(self._option_string_actions)

    def error(self, message):
        required = 'the following arguments are required: URL'
        if message == required:
            message = 'an argument is required: URL'
        raise UsageError(message)


def number(least, whole=False):
    form = r'\d{1,15}' if whole else r'\d{1,9}(\.\d{1,9})?'
    kind = 'a whole number' if whole else 'a number'

    def read(text):
        if re.fullmatch(form, text, re.ASCII):
            value = int(text) if whole else float(text)
            if value >= least:
                return value
        raise wrong(f'expected {kind}, {least} or more', text)

    return read


def to_host(text):
    url = canonical(f'http://{text}')
    if url is not None and not re.search(r'[/?#@\\]', text):
        return host_of(url)
    raise wrong('expected a host such as example.com', text)


def to_url(text):
    url = canonical(text)
    if url is not None:
        return url
    expected = 'expected an address like http://example.com/'
    raise wrong(expected, text)


def wrong(expected, text):
    message = f"{expected}, not '{text}'"
    return argparse.ArgumentTypeError(message)


def read_options(args, env=os.environ):
    parser = Arguments(add_help=False, allow_abbrev=False)
    add = parser.add_argument
    add('url', metavar='URL', type=to_url)
    add('--out', default='pages.jsonl')
    add('--depth', type=number(0, True), default=2)
    add('--concurrency', type=number(1, True), default=10)
    add('--rate', type=number(0.001), default=10)
    add('--host', type=to_host, action='append', default=[])
    add('--timeout', type=number(0.001), default=10)
    add('--retries', type=number(0, True), default=2)
    add('--backoff', type=number(0), default=0.5)
    add('--max-pages', type=number(1, True), default=math.inf)
    add('--max-bytes', type=number(1, True), default=5_000_000)
    add('--retry-failed', action='store_true')
    for option in parser.options():
        # npm takes what is not behind -- for its own settings.
        name = option[2:].replace('-', '_')
        if env.get(f'npm_config_{name}'):
            text = 'npm kept it: write -- before it'
            raise UsageError(f'argument {option}: {text}')
    options = parser.parse_args(args)
    options.hosts = {host_of(options.url), *options.host}
    return options
