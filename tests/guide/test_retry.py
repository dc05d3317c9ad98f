import asyncio
import unittest

from retry import retry
from virtual_loop import VirtualLoop


class Server:
    """Refuses so many times, and notes when it was asked."""

    def __init__(self, refusals):
        self.refusals = refusals
        self.asked = []

    async def answer(self):
        self.asked.append(asyncio.get_running_loop().time())
        if len(self.asked) <= self.refusals:
            raise RuntimeError('busy')
        return 'the answer'


class RetryTest(unittest.IsolatedAsyncioTestCase):
    loop_factory = VirtualLoop

    async def test_asks_again_after_each_pause(self):
        server = Server(2)
        answer = await retry(server.answer, [1, 10, 3600])
        self.assertEqual(answer, 'the answer')
        self.assertEqual(server.asked, [0, 1, 11])

    async def test_gives_up_when_no_pause_is_left(self):
        server = Server(5)
        with self.assertRaisesRegex(RuntimeError, 'busy'):
            await retry(server.answer, [10, 3600])
        self.assertEqual(server.asked, [0, 10, 3610])

    async def test_can_be_stopped_in_the_middle_of_a_pause(self):
        server = Server(5)
        with self.assertRaises(TimeoutError):
            patient = retry(server.answer, [10, 3600])
            await asyncio.wait_for(patient, 60)
        self.assertEqual(server.asked, [0, 10])

    async def test_two_of_them_pause_at_the_same_time(self):
        one, other = Server(1), Server(2)
        await asyncio.gather(
            retry(one.answer, [10]),
            retry(other.answer, [4, 5]),
        )
        self.assertEqual(asyncio.get_running_loop().time(), 10)


class BlockedTest(unittest.TestCase):
    def test_an_attempt_that_waits_for_nothing_is_found_out(self):
        async def forgotten():
            await asyncio.Event().wait()

        with self.assertRaisesRegex(RuntimeError, 'nothing is ready'):
            asyncio.run(retry(forgotten, [1]), loop_factory=VirtualLoop)


if __name__ == '__main__':
    unittest.main()
