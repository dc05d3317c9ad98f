# What aiohttp and its stand-in must print alike. The server echoes what it is sent, and answers as its paths say.
import asyncio
import sys

import aiohttp

root = sys.argv[1]


async def tell(what):
    try:
        print(await what)
    except Exception as error:
        late = isinstance(error, aiohttp.ServerTimeoutError)
        print('ServerTimeoutError' if late else type(error).__name__, isinstance(error, asyncio.TimeoutError))


async def ways_to_send(session):
    async with session.get(root + 'echo', params={'a': '1 2', 'b': 'é'}) as response:
        print(await response.json())
    async with session.get(root + 'echo?x=1', params=[('a', 1), ('a', 2)], headers={'X-One': 'yes'}) as response:
        print(await response.json())
    for options in ({'data': 'text é'}, {'data': b'bytes'}, {'data': {'k': 'v w'}}, {'json': {'k': [1, None]}}):
        async with session.post(root + 'echo', **options) as response:
            print(await response.json())
    async with session.get(root.replace('//', '//me:a%20b@') + 'echo') as response:
        print((await response.json())['auth'], 'me' in str(response.url))
    for method in ('put', 'patch', 'delete', 'options'):
        async with getattr(session, method)(root + 'echo') as response:
            print((await response.json())['method'])
    async with session.request('head', root + 'echo') as response:
        print(response.status, await response.read(), response.method)


async def what_comes(session):
    async with session.get(root + 'latin') as response:
        print(response.status, response.reason, response.ok, response.method)
        print(response.content_type, response.charset, await response.text())
        print(response.headers['CONTENT-TYPE'], response.headers.get('no'), 'Content-Type' in response.headers)
        print(str(response.url).replace(root, ''), response.url.path, response.history, response.closed)
        print(await response.text() == await response.text())
    async with session.get(root + 'lines') as response:
        print(await response.content.readline(), await response.content.read(3))
        print([line async for line in response.content], response.content.at_eof())
    async with session.get(root + 'lines') as response:
        print(b''.join([piece async for piece in response.content.iter_chunked(4)]))
    async with session.get(root + 'lines') as response:
        await tell(response.content.readexactly(5))
        await tell(response.content.readexactly(500))
    async with session.get(root + 'redirect#part') as response:
        print(response.status, response.url.path, len(response.history) < 2)
    async with session.get(root + 'empty') as response:
        print(await response.json(), await response.read())


async def what_goes_wrong(session):
    for url in ('nowhere', 'http://127.0.0.1:1/'):
        try:
            await session.get(url)
        except aiohttp.ClientError as error:
            print(isinstance(error, aiohttp.InvalidURL), isinstance(error, aiohttp.ClientConnectorError))
        except ValueError:
            print('no URL')
    async with session.get(root + 'missing') as response:
        try:
            response.raise_for_status()
        except aiohttp.ClientResponseError as error:
            print(error.status, error.message, error.history, str(error).startswith("404, message='Not Found', url="))
    await tell(session.get(root + 'missing', raise_for_status=True))
    response = await session.get(root + 'latin')
    await tell(response.json())
    response = await session.get(root + 'broken')
    await tell(response.text())
    response = await session.get(root + 'lines')
    response.close()
    await tell(response.read())
    await tell(session.get(root + 'silent', timeout=aiohttp.ClientTimeout(total=0.1)))
    await tell(session.get(root + 'silent', timeout=aiohttp.ClientTimeout(sock_read=0.1)))
    await tell(session.post(root + 'echo', data=b'', json={}))
    task = asyncio.create_task(session.request('GET', root + 'silent'))
    await asyncio.sleep(0.05)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


async def main():
    async with aiohttp.ClientSession(headers={'X-One': 'all', 'X-Two': 'all'}) as session:
        await ways_to_send(session)
        await what_comes(session)
        await what_goes_wrong(session)
    print(session.closed)
    await tell(session.get(root))
    async with aiohttp.ClientSession(root.removesuffix('/')) as session:
        async with session.get('/echo') as response:
            print((await response.json())['path'])


asyncio.run(main())
