// All sorts of requests at once, on few connections. errands.py is the same in Python.
import * as asyncio from 'asyncio';
import * as aiohttp from 'asyncio/aiohttp';

const { asyncWith, asyncFor } = asyncio;
const root = process.argv[2];
type Session = aiohttp.ClientSession;

function* fetch(session: Session, path: string, options: aiohttp.RequestOptions = {}) {
  try {
    return yield* asyncWith(session.get(root + path, options), function* (response) {
      response.raiseForStatus();
      const text = yield* response.text();
      console.log(path, text.length);
      return text;
    });
  } catch (error) {
    if (error instanceof asyncio.CancelledError || !(error instanceof Error)) throw error;
    console.log(path, error.name);
    return undefined;
  }
}

function* pieces(session: Session, path: string) {
  yield* asyncWith(session.get(root + path), function* (response) {
    let count = 0;
    yield* asyncFor(response.content, function* () {
      count += 1;
    });
    console.log(path, count);
  });
}

function* unread(session: Session, path: string) {
  const response = yield* session.get(root + path);
  yield* asyncio.sleep(1);
  console.log(path, response.status);
  response.release();
}

function* main() {
  const connector = new aiohttp.TCPConnector({ limit: 3 });
  yield* asyncWith(new aiohttp.ClientSession({ connector }), function* (session) {
    const places = new asyncio.Semaphore(2);
    function* polite(path: string) {
      yield* asyncWith(places, () => fetch(session, path));
    }
    const slow = asyncio.createTask(fetch(session, 'about.html?delay=2'));
    yield* asyncio.gather(
      ...[1, 2, 3].map((n) => polite(`catalogue/page-${n}.html`)),
      fetch(session, 'new.html'),
      fetch(session, 'nothing.html'),
      fetch(session, 'index.html?silent', { timeout: 0.5 }),
      fetch(session, 'index.html?broken'),
      fetch(session, 'index.html?fail=1'),
      fetch(session, 'index.html?fail=1', { timeout: new aiohttp.ClientTimeout({ sockRead: 0.03 }) }),
      fetch(session, 'index.html?fail=1', { timeout: new aiohttp.ClientTimeout({ connect: 0.2 }) }),
      pieces(session, 'catalogue/page-2.html?delay=0.01'),
      pieces(session, 'catalogue/page-2.html?status=204'),
      ...[0.2, 0.3, 0.4, 0.5].map((delay) => unread(session, `index.html?delay=${delay}`)),
    );
    slow.cancel();
    try {
      yield* session.get('http://nowhere.example/');
    } catch (error) {
      if (error instanceof aiohttp.ClientError) console.log(error.name);
    }
    const answers = yield* asyncio.gather(
      ...[1, 2, 3].map((n) => session.get(`${root}catalogue/page-${n}.html`)),
    );
    console.log((yield* answers[1].text()).length);
    yield* asyncWith(session.get(`${root}new.html`, { allowRedirects: false }), function* (response) {
      console.log(response.status, response.headers.get('Location'));
    });
    yield* asyncio.sleep(1);
  });
  const nobody = asyncio.createTask(
    fetch(new aiohttp.ClientSession(), 'index.html?silent', { timeout: null }),
  );
  yield* asyncio.sleep(1);
  nobody.cancel();
  yield* asyncio.gather(nobody, { returnExceptions: true });
  // Nobody will answer, and nobody gives up.
  yield* fetch(new aiohttp.ClientSession(), 'index.html?silent', { timeout: null });
}

asyncio.run(main());
