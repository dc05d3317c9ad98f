# What is saved of an answer.
import re

from .attempt import Failure, Wish
from .page import decode, read_page
from .urls import canonical

HTML = re.compile(
    r'\s*(text/html|application/xhtml\+xml)\s*(;|$)', re.I
)

# From one page, so many redirects are followed.
MOST_HOPS = 10


def wish_for(most):
    """Redirects are lines of their own; only HTML is read."""
    return Wish(redirects=False, wants=HTML.match, most=most)


def content_of(answer, url, hops, most):
    status = answer.status
    if answer.location is not None:
        target = canonical(answer.location, url)
        if target is None:
            raise Failure('redirected to no address', status)
        if hops == MOST_HOPS:
            raise Failure('redirected too often', status)
        return {'status': status, 'location': target}
    if answer.body is None:
        return {'status': status, 'links': []}
    if len(answer.body) > most:
        raise Failure(f'larger than {most} bytes', status)
    html = decode(answer.body, answer.kind)
    return {'status': status, **read_page(html, url)}
