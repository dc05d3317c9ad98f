# An error in an except remembers the one before.
import asyncio


async def main():
    try:
        try:
            await asyncio.wait_for(asyncio.sleep(9), 1)
        except TimeoutError as error:
            print(type(error).__name__)
            print("because of", type(error.__cause__).__name__)
            raise Exception("while handling that")
    except Exception as error:
        print(error)
        print("knows why" if error.__context__ else "knows nothing")


asyncio.run(main())
