import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { HttpSettings } from '../../../src/server/http/http-settings.ts';
import { post, printHead } from '../lane/raw-client.ts';
import { type Conversation, openConversation } from './conversation.ts';
import { EARLY, type EchoServer, INDIRECT, openEcho, SLOW } from './echo-server.ts';

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

/** A connection on which this was asked three times, so that it is answered directly from now on. */
const begin = async ({ port }: EchoServer, request = ask('known')): Promise<Conversation> => {
  const talking = await openConversation(port);
  for (let answers = 1; answers <= 3; answers++) await talking.send(request, answers, 20_000);
  return talking;
};

test('a request with a head that Node has parsed on the same connection is answered directly', async () => {
  const echo = await open();
  const talking = await begin(echo, ask('first'));
  for (const [index, body] of ['second', '', 'a'.repeat(10_000)].entries()) await talking.send(ask(body), index + 4);
  expect(bodies(talking).slice(3)).toEqual([' second', ' ', ` ${'a'.repeat(10_000)}`]);
  expect([echo.parsed(), echo.direct]).toEqual([3, [true, true, true]]);
  await talking.send(ask('another', { 'x-name': 'b' }), 7);
  await talking.send(ask('another', { 'x-name': 'b' }), 8);
  await talking.send(ask('first'), 9);
  expect(bodies(talking).slice(6)).toEqual(['b another', 'b another', ' first']);
  expect([echo.parsed(), echo.direct.length]).toEqual([4, 5]);
  const other = await openConversation(echo.port);
  await other.send(ask('first'), 1);
  expect([echo.parsed(), echo.direct.length]).toEqual([5, 5]);
  talking.socket.destroy();
  other.socket.destroy();
});

test('what is not answered directly is parsed by Node, and what comes in pieces too', async () => {
  const echo = await open();
  const talking = await begin(echo);
  await talking.send(ask(INDIRECT), 4);
  const [head, body] = [ask('second').subarray(0, -6), Buffer.from('second')];
  await talking.send(head, 5, 10);
  await talking.send(body, 5);
  await talking.send(ask('third').subarray(0, 9), 6, 10);
  await talking.send(ask('third').subarray(9), 6);
  expect(echo.direct).toEqual([]);
  // The end of the one before is not certain, as its head came in pieces; that of this one is.
  await talking.send(ask('fourth'), 7);
  expect(echo.direct).toEqual([]);
  await talking.send(ask('fifth'), 8);
  expect(echo.direct).toEqual([true]);
  expect(bodies(talking).slice(3)).toEqual([` ${INDIRECT}`, ' second', ' third', ' fourth', ' fifth']);
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
    const talking = await begin(echo);
    await talking.send(known, 4);
    const direct = echo.direct.length;
    let answers = 4 + begun.length;
    for (const bytes of begun) await talking.send(bytes, answers, 20);
    answers = talking.answers();
    await talking.send(known, answers + 1);
    expect(talking.answers()).toBe(answers + 1);
    expect(String(talking.received())).toContain(`POST /echo b ${known}`);
    expect(echo.direct.length).toBe(direct);
    talking.socket.destroy();
  }
});

/**
 * The rest of a body that looks like the head of the request behind it, that request, and the beginning of another, in one piece:
 * as long as the body that the first head speaks of.
 */
const deception = (end = ''): { piece: Buffer; rest: number } => {
  const behind = `${end}${ask('realR')}POST /echo HTTP/1.1\r\nx-name: `;
  const [lookalike = ''] = String(ask('x'.repeat(behind.length))).split('x'.repeat(behind.length));
  return { piece: Buffer.from(lookalike + behind), rest: lookalike.length };
};

/** Sends such a piece, after which there are so many answers, and a request, which is the rest of a head. */
const deceive = async (echo: EchoServer, talking: Conversation, piece: Buffer, answers: number): Promise<void> => {
  await talking.send(piece, answers);
  await talking.send(ask('known'), answers + 1);
  expect(bodies(talking).at(-1)).toBe('POST /echo HTTP/1.1 known');
  expect(echo.direct).toEqual([]);
  talking.socket.destroy();
};

test.each(['a head in two pieces', 'a body in chunks', 'an answer before the body'])(
  'the rest of a body is no head, after %s',
  async (kind) => {
    const echo = await open();
    const talking = await begin(echo);
    const { piece, rest } = deception(kind === 'a body in chunks' ? '\r\n0\r\n\r\n' : '');
    const length: Record<string, string> =
      kind === 'a body in chunks' ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(rest) };
    const head = printHead('POST', kind === 'an answer before the body' ? EARLY : '/echo', { host: 'a', ...length });
    const sent = kind === 'a body in chunks' ? `${head}${rest.toString(16)}\r\n` : head;
    const cut = kind === 'a head in two pieces' ? 20 : sent.length;
    for (const part of [sent.slice(0, cut), sent.slice(cut)]) await talking.send(Buffer.from(part), 4, 20);
    await deceive(echo, talking, piece, 5);
  },
);

test('the rest of a body is no head, when the connection is taken over before it has come', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  const { piece, rest } = deception();
  const early = printHead('POST', EARLY, { host: 'a', 'content-length': String(rest) });
  await talking.send(Buffer.concat([Buffer.from(early), Buffer.alloc(rest)]), 1);
  await talking.send(Buffer.from(early), 2);
  await deceive(echo, talking, piece, 3);
});

test('answers come in the order of the requests', async () => {
  const echo = await open();
  const talking = await begin(echo);
  const slow = (number: number) => ask(`${SLOW} ${number}`);
  for (const number of [1, 2, 3]) await talking.send(slow(number), 4, 5);
  // The first was answered, and the others have not been.
  await talking.send(Buffer.of(), 4);
  expect(talking.answers()).toBe(4);
  await talking.send(ask('last'), 7);
  expect(bodies(talking).slice(3)).toEqual([` ${SLOW} 1`, ` ${SLOW} 2`, ` ${SLOW} 3`, ' last']);
  talking.socket.destroy();
});

test('a request that comes where a header is expected is a part of it', async () => {
  const echo = await open();
  const talking = await begin(echo);
  const known = ask('known');
  await talking.send(Buffer.concat([ask(INDIRECT), Buffer.from('POST /echo HTTP/1.1\r\nx-name: ')]), 4);
  await talking.send(known, 5);
  expect(bodies(talking).at(-1)).toBe('POST /echo HTTP/1.1 known');
  expect([echo.parsed(), echo.direct]).toEqual([5, []]);
  talking.socket.destroy();
});

test('a length that is not that of the body is left to Node', async () => {
  const echo = await open();
  const withLength = (length: string) =>
    Buffer.from(String(ask('known')).replace('content-length: 5', `content-length: ${length}`));
  for (const [index, length] of ['5', '6', '4', '+5', '5 ', '0000000005', '', '5,5'].entries()) {
    const talking = await begin(echo);
    await talking.send(withLength(length), 4, index === 0 ? 5000 : 20);
    expect(echo.direct).toEqual([true]);
    talking.socket.destroy();
  }
});

test('a client that does not read its answer is disconnected', async () => {
  const echo = await open({ stalledTimeout: 1000 });
  const talking = await begin(echo, large(''));
  talking.socket.pause();
  talking.socket.write(large('ab'));
  await expect.poll(() => echo.direct).toEqual([false]);
  talking.socket.destroy();
});

test('a client that reads slowly gets all of it, and its next request waits until then', async () => {
  const echo = await open();
  const talking = await begin(echo, large(''));
  talking.socket.pause();
  talking.socket.write(large('ab'));
  await wait(50);
  talking.socket.write(large('cd'));
  await wait(50);
  expect(echo.direct).toEqual([]);
  expect(echo.parsed()).toBe(3);
  talking.socket.resume();
  await expect.poll(() => echo.direct, { timeout: 20_000 }).toEqual([true, true]);
  expect(echo.parsed()).toBe(3);
  talking.socket.destroy();
});

test('the timeouts are those of a connection whose requests Node parses', async () => {
  const echo = await open({ headersTimeout: 300, requestTimeout: 400, keepAliveTimeout: 2000 });
  const talking = await begin(echo);
  for (let time = 4; time < 14; time++) {
    await talking.send(ask('known'), time);
    await wait(200);
  }
  expect([echo.parsed(), echo.direct.length, talking.isClosed()]).toEqual([3, 10, false]);
  await expect.poll(talking.isClosed, { timeout: 5000 }).toBe(true);
  const slow = await begin(echo);
  await slow.send(ask('known'), 4);
  slow.socket.write(ask('known').subarray(0, 30));
  await expect.poll(() => String(slow.received()), { timeout: 5000 }).toContain('HTTP/1.1 408 ');
});

test('a connection that read slowly is idle for as long as others before it is closed', async () => {
  const echo = await open({ stalledTimeout: 800, keepAliveTimeout: 2500 });
  const talking = await begin(echo, large(''));
  talking.socket.pause();
  talking.socket.write(large('ab'));
  await wait(50);
  talking.socket.resume();
  await expect.poll(() => echo.direct, { timeout: 20_000 }).toEqual([true]);
  await wait(1200);
  expect(talking.isClosed()).toBe(false);
  await expect.poll(talking.isClosed, { timeout: 10_000 }).toBe(true);
});

test('answers have no Keep-Alive where connections are kept without end', async () => {
  const echo = await open({ keepAliveTimeout: 0 });
  const talking = await begin(echo);
  await talking.send(ask('known'), 4);
  expect(echo.direct).toEqual([true]);
  expect(String(talking.received())).not.toMatch(/keep-alive:/i);
  talking.socket.destroy();
});

test('above the highest number of connections, one that was used directly is not the first to make room', async () => {
  const echo = await open({ maxConnections: 2 });
  const [used, idle] = [await begin(echo), await begin(echo)];
  await used.send(ask('known'), 4);
  expect(echo.direct).toEqual([true]);
  const third = await openConversation(echo.port);
  await third.send(ask('known'), 1);
  await expect.poll(idle.isClosed).toBe(true);
  await used.send(ask('known'), 5);
  expect(used.answers()).toBe(5);
  for (const { socket } of [used, third]) socket.destroy();
});

test('a server that closes sends what is being read, and answers no more directly', async () => {
  const echo = await open({ drain: 300 });
  const [reading, other] = [await begin(echo, large('')), await begin(echo)];
  reading.socket.pause();
  reading.socket.write(large('ab'));
  await wait(50);
  const closed = echo.server.close();
  await other.send(ask('known'), 4);
  expect(String(other.received())).toContain('\r\nconnection: close\r\n');
  reading.socket.resume();
  await closed;
  expect(echo.direct).toEqual([true]);
  expect(echo.parsed()).toBe(7);
});

test('a connection whose heads are all different is left to Node', async () => {
  const echo = await open();
  const talking = await openConversation(echo.port);
  for (let index = 1; index <= 20; index++) await talking.send(ask('body', { 'x-name': `${index}` }), index);
  await talking.send(ask('body', { 'x-name': '20' }), 21);
  await talking.send(ask('body', { 'x-name': '19' }), 22);
  expect([echo.parsed(), echo.direct]).toEqual([22, []]);
  talking.socket.destroy();
});

test('one that was not answered directly for long is left to Node for some time', async () => {
  const echo = await open();
  const talking = await begin(echo);
  for (let index = 1; index <= 40; index++) await talking.send(ask(INDIRECT), 3 + index);
  await talking.send(ask('known'), 44);
  expect([echo.parsed(), echo.direct]).toEqual([44, []]);
  for (let index = 1; index <= 1100; index++) await talking.send(ask('known'), 44 + index);
  expect(echo.direct.length).toBeGreaterThan(50);
  expect(echo.direct.length + echo.parsed()).toBe(1144);
  talking.socket.destroy();
});
