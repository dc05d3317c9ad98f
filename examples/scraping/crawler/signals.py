# Ctrl+C, and what a supervisor sends.
import asyncio
import signal

SIGNALS = (signal.SIGINT, signal.SIGTERM)


def on_signal(stop):
    """The first ends the crawl in order. Then the signals have
    their usual effect again: a second one ends at once."""
    loop = asyncio.get_running_loop()

    def first():
        forget()
        stop()

    def forget():
        for number in SIGNALS:
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_DFL)

    for number in SIGNALS:
        loop.add_signal_handler(number, first)
    return forget
