import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LoopLag, watchLoop } from '../../src/server/loop-lag.ts';
import { silent } from '../support/serve.ts';
import { createTinyServer } from './tiny-graph.ts';

/** Blocks the event loop, as a query does that is executed. */
const block = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};

let loop: LoopLag;
beforeEach(() => {
  loop = watchLoop(silent);
  loop.start();
});
afterEach(() => loop.stop());

test('one slow request is no overload', async () => {
  block(2000);
  await wait(60);
  block(300);
  expect(loop.isOverloaded()).toBe(false);
});

const overload = async () => {
  for (let turn = 0; turn < 3; turn++) {
    block(700);
    await wait(0);
  }
};

test('an event loop that is late in each turn is overloaded after a part of the turn, until it recovers', async () => {
  await overload();
  expect(loop.isOverloaded()).toBe(false);
  block(300);
  expect(loop.isOverloaded()).toBe(true);
  await vi.waitFor(async () => {
    await wait(200);
    block(300);
    expect(loop.isOverloaded()).toBe(false);
  }, 10_000);
});

test('an overloaded server refuses queries, and still answers checks', async () => {
  const { server, lines } = createTinyServer();
  await server.listen(0, '127.0.0.1');
  await overload();
  block(300);
  const paths = ['/graphql?query={hello}', '/health', '/ready', '/'];
  const [query, ...others] = await Promise.all(paths.map((path) => server.fetch(`http://tiny.test${path}`)));
  expect([query?.status, query?.headers.get('retry-after'), await query?.json()]).toEqual([
    503,
    '1',
    { errors: [{ message: 'The server is busy; try again in a few seconds.', extensions: { code: 'SERVER_BUSY' } }] },
  ]);
  expect(others.map(({ status }) => status)).toEqual([200, 200, 302]);
  expect(lines).toEqual([{ level: 'warn', message: expect.stringMatching(/^Overloaded: /), details: [] }]);
  await server.close();
});
