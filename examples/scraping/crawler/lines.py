# The lines of the file, and whether they are ours.
#
# url, depth; status: None, where no answer came; then of a page
# its links, all of them, so that a later run goes on, and its
# title if it is HTML; of a redirect its location; of a failure
# its error.
import json


def line_of(entry):
    compact = (',', ':')
    text = json.dumps(entry, ensure_ascii=False, separators=compact)
    return f'{text}\n'.encode('utf-8', 'replace')


def read_line(line):
    """None, where it is no line of ours."""
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    if not isinstance(entry, dict):
        return None
    ours = (
        isinstance(entry.get('url'), str)
        and isinstance(entry.get('depth'), int)
        and (
            isinstance(entry.get('links'), list)
            or isinstance(entry.get('location'), str)
            or isinstance(entry.get('error'), str)
        )
    )
    return entry if ours else None


START = b'{"url":"'


def may_begin(line):
    """Whether a line of ours could begin so."""
    return line.startswith(START) or START.startswith(line)
