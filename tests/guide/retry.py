import asyncio


async def retry(attempt, pauses):
    """Attempts it until it succeeds, with these pauses, in seconds, between."""
    for pause in pauses:
        try:
            return await attempt()
        except RuntimeError:
            await asyncio.sleep(pause)
    return await attempt()
