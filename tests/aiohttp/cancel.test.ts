/** The server sees it when a client has lost interest. */

import * as asyncio from 'asyncio';
import type * as aiohttp from 'asyncio/aiohttp';
import { expect, test } from 'vitest';
import { raisedBy, settled, textOf, withSession } from './run';
import { testServer } from './server';

const server = testServer();
const held = () => `${server.url}held`;

test('a task that waits for the head', async () => {
  const raised = await withSession(function* (session) {
    const task = asyncio.createTask(textOf(session, held()));
    const { closed } = yield* settled(server.visit());
    task.cancel('enough');
    const raised = yield* raisedBy(task);
    yield* settled(closed);
    return raised;
  });
  expect(raised).toBe('CancelledError: enough');
});

/** Ways to be in the middle of a body. */
const READERS: Record<string, (response: aiohttp.ClientResponse) => asyncio.Coroutine<unknown>> = {
  text: (response) => response.text(),
  read: (response) => response.read(),
  content: ({ content }) => content.readexactly(100),
  *lines({ content }) {
    yield* asyncio.asyncFor(content, function* () {});
  },
};

test.each(Object.entries(READERS))('a task in the middle of a body: %s', async (_, read) => {
  const raised = await withSession(function* (session) {
    const task = asyncio.createTask(asyncio.asyncWith(session.get(held()), read));
    const { response, closed } = yield* settled(server.visit());
    response.writeHead(200, { 'content-length': '100' });
    yield* settled(new Promise((resolve) => response.write('first\n', resolve)));
    task.cancel();
    const raised = yield* raisedBy(task);
    yield* settled(closed);
    return raised;
  });
  expect(raised).toBe('CancelledError');
});

test('a task that reads without a block', async () => {
  await withSession(function* (session) {
    const asking = asyncio.createTask(session.get(held()));
    const { response, closed } = yield* settled(server.visit());
    response.flushHeaders();
    const reading = asyncio.createTask((yield* asking).text());
    yield* asyncio.sleep(0);
    reading.cancel();
    yield* raisedBy(reading);
    yield* settled(closed);
  });
});

test('a block that is left in the middle of a body', async () => {
  await withSession(function* (session) {
    const task = asyncio.createTask(
      asyncio.asyncWith(session.get(held()), ({ content }) => content.readany()),
    );
    const { response, closed } = yield* settled(server.visit());
    response.write('first');
    yield* task;
    yield* settled(closed);
  });
});

test('a body without end', async () => {
  await withSession(function* (session) {
    const task = asyncio.createTask(textOf(session, `${server.url}endless`));
    while (server.busy === 0) yield* asyncio.sleep(0);
    task.cancel();
    yield* raisedBy(task);
    while (server.busy > 0) yield* asyncio.sleep(0);
  });
  expect(server.busy).toBe(0);
});

test('one that fails takes the others of its group with it', async () => {
  await withSession(function* (session) {
    const group = asyncio.asyncWith(new asyncio.TaskGroup(), function* (tasks) {
      tasks.createTask(textOf(session, held()));
      tasks.createTask(textOf(session, held()));
      const visits = [yield* settled(server.visit()), yield* settled(server.visit())];
      visits[0].response.destroy();
      // The first is asked again: its connection might have been a stale one.
      (yield* settled(server.visit())).response.destroy();
      yield* settled(visits[1].closed);
    });
    expect(yield* raisedBy(group)).toContain('ExceptionGroup');
  });
});

test('a timeout of the program’s own', async () => {
  await withSession(function* (session) {
    const limited = asyncio.asyncWith(asyncio.timeout(undefined), function* (limit) {
      const loop = asyncio.getRunningLoop();
      const visit = server.visit();
      visit.then(() => loop.callSoon(() => limit.reschedule(loop.time())));
      yield* raisedBy(session.get(held()));
      yield* settled((yield* settled(visit)).closed);
    });
    yield* limited;
  });
});
