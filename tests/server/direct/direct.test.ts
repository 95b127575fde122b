import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { HttpSettings } from '../../../src/server/http/http-settings.ts';
import { post, printHead } from '../lane/raw-client.ts';
import { type Conversation, openConversation } from './conversation.ts';
import { type EchoServer, INDIRECT, openEcho } from './echo-server.ts';

const opened: EchoServer[] = [];
const open = async (settings?: Partial<HttpSettings>): Promise<EchoServer> => {
  const echo = await openEcho(true, settings);
  opened.push(echo);
  return echo;
};
afterEach(async () => {
  for (const { server } of opened.splice(0)) await server.close();
});

const ask = (body: string, headers?: Record<string, string>) => post(body, headers, '/echo');
const bodies = (talking: Conversation): string[] =>
  [...String(talking.received()).matchAll(/^POST \/echo (.*?)(?=HTTP\/1.1 200|$)/gms)].map(([, body]) => String(body));

/** More than the kernel takes of an answer that nobody reads. */
const MANY = 4_000_000;
const large = (body: string) => ask(body, { 'x-times': String(MANY) });

test('a request with a head that was answered before on the same connection is answered directly', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  for (const [index, body] of ['first', 'second', '', 'a'.repeat(10_000)].entries())
    await talking.send(ask(body), index + 1);
  expect(bodies(talking)).toEqual([' first', ' second', ' ', ` ${'a'.repeat(10_000)}`]);
  expect([echo.parsed(), echo.direct]).toEqual([1, [true, true, true]]);
  await talking.send(ask('another', { 'x-name': 'b' }), 5);
  await talking.send(ask('another', { 'x-name': 'b' }), 6);
  await talking.send(ask('first'), 7);
  expect(bodies(talking).slice(4)).toEqual(['b another', 'b another', ' first']);
  expect([echo.parsed(), echo.direct.length]).toEqual([2, 5]);
  const other = await openConversation(echo.port);
  await other.send(ask('first'), 1);
  expect([echo.parsed(), echo.direct.length]).toEqual([3, 5]);
  talking.socket.destroy();
  other.socket.destroy();
});

test('what is not answered directly is parsed by Node, and what comes in pieces too', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  await talking.send(ask('first'), 1);
  await talking.send(ask(INDIRECT), 2);
  const [head, body] = [ask('second').subarray(0, -6), Buffer.from('second')];
  await talking.send(head, 3, 10);
  await talking.send(body, 3);
  expect(echo.direct).toEqual([]);
  await talking.send(ask('third'), 4);
  expect(echo.direct).toEqual([true]);
  expect(bodies(talking)).toEqual([' first', ` ${INDIRECT}`, ' second', ' third']);
  talking.socket.destroy();
});

test('a body that looks like a request is none, wherever it begins', async () => {
  const echo = await open();
  const known = ask('known');
  const around = printHead('POST', '/echo', { host: 'a', 'x-name': 'b', 'content-length': String(known.length) });
  for (const begun of [
    [Buffer.from(around)],
    [Buffer.concat([known, Buffer.from(around)])],
    [Buffer.concat([known, Buffer.from(around.slice(0, 20))]), Buffer.from(around.slice(20))],
    [Buffer.concat([known, known.subarray(0, 20)]), Buffer.concat([known.subarray(20), Buffer.from(around)])],
  ]) {
    const talking = await openConversation(echo.port);
    await talking.send(known, 1);
    await talking.send(known, 2);
    const direct = echo.direct.length;
    let answers = 2 + begun.length;
    for (const bytes of begun) await talking.send(bytes, answers, 20);
    answers = talking.answers();
    await talking.send(known, answers + 1);
    expect(talking.answers()).toBe(answers + 1);
    expect(String(talking.received())).toContain(`POST /echo b ${known}`);
    expect(echo.direct.length).toBe(direct);
    talking.socket.destroy();
  }
});

test('a request that comes where a header is expected is a part of it', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  const known = ask('known');
  await talking.send(known, 1);
  await talking.send(known, 2);
  await talking.send(Buffer.concat([ask(INDIRECT), Buffer.from('POST /echo HTTP/1.1\r\nx-name: ')]), 3);
  await talking.send(known, 4);
  expect(bodies(talking).at(-1)).toBe('POST /echo HTTP/1.1 known');
  expect([echo.parsed(), echo.direct]).toEqual([3, [true]]);
  talking.socket.destroy();
});

test('a length that is not that of the body is left to Node', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  await talking.send(ask('known'), 1);
  const withLength = (length: string) =>
    Buffer.from(String(ask('known')).replace('content-length: 5', `content-length: ${length}`));
  await talking.send(withLength('5'), 2);
  expect(echo.direct).toEqual([true]);
  for (const length of ['6', '4', '+5', '5 ', '0000000005', '', '5,5']) {
    const other = await openConversation(echo.port);
    await other.send(ask('known'), 1);
    await other.send(withLength(length), 2, 20);
    expect(echo.direct).toEqual([true]);
    other.socket.destroy();
  }
  talking.socket.destroy();
});

test('a client that does not read its answer is disconnected', async () => {
  const echo = await open({ stalledTimeout: 300 });
  const talking = await openConversation(echo.port);
  await talking.send(large(''), 1, 20_000);
  talking.socket.pause();
  talking.socket.write(large('ab'));
  await expect.poll(() => echo.direct, { timeout: 5000 }).toEqual([false]);
  talking.socket.destroy();
});

test('a client that reads slowly gets all of it, and its next request waits until then', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  await talking.send(large(''), 1, 20_000);
  talking.socket.pause();
  talking.socket.write(large('ab'));
  await wait(50);
  talking.socket.write(large('cd'));
  await wait(50);
  expect(echo.direct).toEqual([]);
  expect(echo.parsed()).toBe(1);
  talking.socket.resume();
  await expect.poll(() => echo.direct, { timeout: 20_000 }).toEqual([true, true]);
  talking.socket.destroy();
});

test('the timeouts are those of a connection whose requests Node parses', async () => {
  const echo = await open({ headersTimeout: 300, requestTimeout: 400, keepAliveTimeout: 500 });
  const talking = await openConversation(echo.port);
  for (let time = 1; time < 12; time++) {
    await talking.send(ask('known'), time);
    await wait(200);
  }
  expect([echo.parsed(), echo.direct.length, talking.isClosed()]).toEqual([1, 10, false]);
  await expect.poll(talking.isClosed, { timeout: 5000 }).toBe(true);
  const slow = await openConversation(echo.port);
  await slow.send(ask('known'), 1);
  await slow.send(ask('known'), 2);
  slow.socket.write(ask('known').subarray(0, 30));
  await expect.poll(() => String(slow.received()), { timeout: 5000 }).toContain('HTTP/1.1 408 ');
});

test('above the highest number of connections, one that was used directly is not the first to make room', async () => {
  const echo = await open({ maxConnections: 2 });
  const [used, idle] = [await openConversation(echo.port), await openConversation(echo.port)];
  await used.send(ask('known'), 1);
  await idle.send(ask('known'), 1);
  await used.send(ask('known'), 2);
  expect(echo.direct).toEqual([true]);
  const third = await openConversation(echo.port);
  await third.send(ask('known'), 1);
  await expect.poll(idle.isClosed).toBe(true);
  await used.send(ask('known'), 3);
  expect(used.answers()).toBe(3);
  for (const { socket } of [used, third]) socket.destroy();
});

test('a server that closes sends what is being read, and answers no more directly', async () => {
  const echo = await open({ drain: 300 });
  const [reading, other] = [await openConversation(echo.port), await openConversation(echo.port)];
  await reading.send(large(''), 1, 20_000);
  await other.send(ask('known'), 1);
  reading.socket.pause();
  reading.socket.write(large('ab'));
  await wait(50);
  const closed = echo.server.close();
  await other.send(ask('known'), 2);
  expect(String(other.received())).toContain('\r\nconnection: close\r\n');
  reading.socket.resume();
  await closed;
  expect(echo.direct).toEqual([true]);
  expect(echo.parsed()).toBe(3);
});

test('a connection whose heads are all different is soon left to Node', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  for (let index = 1; index <= 20; index++) await talking.send(ask('body', { 'x-name': `${index}` }), index);
  await talking.send(ask('body', { 'x-name': '20' }), 21);
  expect([echo.parsed(), echo.direct]).toEqual([21, []]);
  talking.socket.destroy();
});
