# What the command line may say, for those who ask.
USAGE = 'usage: crawler URL [options]'
HELP = f'''{USAGE}

Saves the pages of a site, from URL on, as JSON lines. After
an interruption the same command goes on where it was.

  --out FILE        pages are added here (pages.jsonl)
  --depth N         links away from URL at most (2)
  --concurrency N   requests at once at most (10)
  --rate N          requests a second to a host at most (10)
  --host NAME       also go to this host; may be repeated
  --timeout N       seconds for an attempt, with body (10)
  --retries N       more attempts where one fails (2)
  --backoff N       seconds before the second attempt; then
                    twice as long each time (0.5)
  --max-pages N     new addresses at most, in this run
  --max-bytes N     larger pages are left (5000000)
  --retry-failed    ask again for what failed in earlier runs
  --help            this text

Exit code: 0 done; 1 no page, or no place to save it; 2 wrong
usage; 130 interrupted.'''


class UsageError(Exception):
    pass
