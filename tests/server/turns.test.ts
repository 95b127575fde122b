import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTurns } from '../../src/server/http/turns.ts';
import { silent } from '../support/serve.ts';
import { createTinyServer, TinyContext } from './tiny-graph.ts';

/** Lets time pass in which nothing else is done, as while a query is executed. */
const block = (milliseconds: number) => {
  blocked += milliseconds;
};
let blocked = 0;
beforeEach(() => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + blocked);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('requests begin in the order in which they came, some in each turn', async () => {
  const turns = createTurns(silent);
  const begun: number[] = [];
  for (let request = 0; request < 20; request++)
    turns.take((isRefused) => {
      block(15);
      if (!isRefused) begun.push(request);
    });
  const counts: number[] = [];
  while (begun.length < 20) {
    counts.push(begun.length);
    await nextTurn();
  }
  expect(begun).toEqual(Array.from({ length: 20 }, (_, request) => request));
  expect(counts.length).toBeGreaterThan(5);
});

test('they do so too while connections are accepted, and clients ask again at once', async () => {
  const turns = createTurns(silent);
  const came: number[] = [];
  const begun: number[] = [];
  const ask = (left: number) => {
    const request = came.push(came.length);
    turns.take(() => {
      block(25);
      begun.push(request - 1);
      if (left > 1) setTimeout(ask, 0, left - 1);
    });
  };
  for (let client = 0; client < 5; client++) {
    turns.accepted();
    setImmediate(ask, 6);
  }
  while (begun.length < 30) await nextTurn();
  expect(begun).toEqual(came);
});

test('one slow request does not overload the server', async () => {
  const turns = createTurns(silent);
  const refused: boolean[] = [];
  for (const time of [3500, 0, 0, 0])
    turns.take((isRefused) => {
      refused.push(isRefused);
      block(time);
    });
  while (refused.length < 4) await nextTurn();
  await nextTurn();
  turns.take((isRefused) => refused.push(isRefused));
  expect(refused).toEqual([false, false, false, false, false]);
});

test('an overloaded server refuses queries that have waited for long, answers checks, and recovers', async () => {
  const { server, lines } = createTinyServer({
    context() {
      block(50);
      return new TinyContext('r1');
    },
  });
  const { port, url } = await server.listen(0, '127.0.0.1');
  const get = (path: string, connection: string) =>
    `GET ${path} HTTP/1.1\r\nHost: tiny.test\r\nConnection: ${connection}\r\n\r\n`;
  const ask = async (path: string) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    socket.write(get(path, 'close'));
    const answer = await text(socket);
    return [answer.slice(9, 12), answer.includes('"code":"SERVER_BUSY"'), /retry-after: 1\r\n/i.test(answer)];
  };
  const asked = Promise.all(Array.from({ length: 120 }, () => ask('/graphql?query={revision}')));
  const begun = performance.now();
  expect(await ask('/health')).toEqual(['200', false, false]);
  expect(performance.now() - begun).toBeLessThan(30_000);
  const answers = await asked;
  expect(new Set(answers.map((answer) => answer.join()))).toEqual(new Set(['200,false,false', '503,true,true']));
  expect(await ask('/graphql?query={revision}')).toEqual(['200', false, false]);
  expect(lines.map(({ level, message }) => [level, message])).toEqual([
    ['warn', expect.stringMatching(/^Overloaded: requests wait for \d+ ms\. Some are refused with 503\.$/)],
    ['info', 'No longer overloaded: all requests are answered.'],
  ]);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  await server.close();
});
