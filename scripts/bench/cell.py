"""One cell of the table: `python3 cell.py SIZE memory|time`, the workload's source on standard input. Prints JSON."""

import asyncio
import gc
import json
import resource
import sys
import time

RUNS = 4

size = int(sys.argv[1])
names = {"asyncio": asyncio}
exec(sys.stdin.read(), names)
main = names["main"]


def resident():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024


if sys.argv[2] == "memory":
    gc.collect()
    before = resident()
    after = []
    asyncio.run(main(size, lambda: after.append(resident())))
    print(json.dumps({"seconds": 0, "resident": (after[0] - before) / size}))
else:
    best = float("inf")
    for _ in range(RUNS):
        gc.collect()
        began = time.perf_counter()
        asyncio.run(main(size))
        best = min(best, time.perf_counter() - began)
    print(json.dumps({"seconds": best}))
