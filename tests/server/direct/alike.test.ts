import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runs } from '../../support/runs.ts';
import { post, printHead, withoutChance } from '../lane/raw-client.ts';
import { openConversation } from './conversation.ts';
import { type EchoServer, INDIRECT, openEcho } from './echo-server.ts';

/** Whatever a client sends, in whatever pieces: it gets the same as from a server where Node parses every request. */

let direct: EchoServer;
let parsed: EchoServer;
beforeAll(async () => {
  [direct, parsed] = await Promise.all([openEcho(true), openEcho(false)]);
});
afterAll(() => Promise.all([direct.server.close(), parsed.server.close()]));

const host = { host: 'echo.test' };
const name = fc.constantFrom('a', 'b');
const body = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    '',
    INDIRECT,
    'x'.repeat(20_000),
    post('inside', { 'x-name': 'a' }, '/echo').toString('latin1'),
    '\r\n\r\n',
    '0\r\n\r\n',
  ),
);
/** Requests as they usually are: most of what a connection carries. */
const usual = fc.record({ body, name }).map(({ body, name }) => post(body, { 'x-name': name }, '/echo'));

const headOf = (lines: readonly string[]): string => [...lines, '', ''].join('\r\n');
/** Requests that are not answered directly, or whose bodies end elsewhere than one may think. Node accepts each of them. */
const unusual = fc
  .oneof(
    fc.constantFrom(
      printHead('GET', '/echo', host),
      printHead('DELETE', '/echo', host),
      `${printHead('GET', '/echo', { ...host, 'content-length': '3' })}abc`,
      printHead('POST', '/echo', host),
      `${printHead('POST', '/echo', { ...host, 'transfer-encoding': 'chunked' })}3\r\nabc\r\n0\r\n\r\n`,
      `${printHead('POST', '/echo', { ...host, 'transfer-encoding': 'chunked' })}0\r\nx: y\r\n\r\n`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '03' })}abc`,
      `${printHead('POST', '/echo', { ...host, expect: '100-continue', 'content-length': '3' })}abc`,
      `${headOf(['POST /echo HTTP/1.1', 'host:echo.test', 'content-length:  3 '])}abc`,
      `${headOf(['POST /echo HTTP/1.1', 'host: echo.test', 'x-name: a', 'X-Name: b', 'Content-Length: 3'])}abc`,
      `\r\n${printHead('GET', '/echo', host)}`,
    ),
    fc.tuple(usual, usual).map((two) => Buffer.concat(two)),
  )
  .map((bytes) => Buffer.from(bytes));

/** What ends a connection, or leaves it waiting; the last that is sent, and alone. */
const last = fc
  .oneof(
    fc.constantFrom(
      '',
      `${printHead('POST', '/echo', { ...host, 'content-length': '9' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'x-name': 'a', 'content-length': '3' })}abcPOST /echo HTTP/1.1\r\n`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3', 'Content-Length': '3' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3', 'transfer-encoding': 'chunked' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3', connection: 'close' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '-3' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3 3' })}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3' }, '1.0')}abc`,
      `${printHead('POST', '/echo', { ...host, 'content-length': '3', upgrade: 'h2c', connection: 'upgrade' })}abc`,
      'POST /echo HTTP/1.1\nhost: echo.test\ncontent-length: 3\n\nabc',
      `${headOf(['POST /echo HTTP/1.1', 'host: echo.test', 'x-name: a', ' b', 'content-length: 3'])}abc`,
      `${headOf(['POST /echo HTTP/1.1', 'content-length: 3'])}abc`,
      `${headOf(['post /echo HTTP/1.1', 'host: echo.test', 'content-length: 3'])}abc`,
      'nonsense\r\n\r\n',
    ),
    usual.map((bytes) => bytes.toString('latin1').replace('HTTP/1.1', 'HTTP/1.2')),
  )
  .map((text) => Buffer.from(text, 'latin1'));

/** Requests, each of which is cut into pieces or not, and the answers of the one before are awaited or not. */
const conversation = fc.record({
  /** Nothing is answered directly before a client has sent the same head three times. */
  isBegun: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
  parts: fc.array(
    fc.record({
      bytes: fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: unusual }),
      cuts: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(fc.nat(), { maxLength: 3 })),
      isAwaited: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    }),
    { minLength: 2, maxLength: 8 },
  ),
  last,
});

const cut = (bytes: Buffer, cuts: readonly number[]): Buffer[] => {
  const places = [0, ...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

type Sent = { bytes: Buffer; answers: number }[];

/** Sends all of it, and returns the answers; `answers` says how many there are after each piece, if that is known. */
const talk = async (
  port: number,
  pieces: readonly Buffer[],
  known?: Sent,
): Promise<{ received: string; sent: Sent }> => {
  const talking = await openConversation(port);
  const sent: Sent = [];
  for (const [index, bytes] of pieces.entries()) {
    await (known
      ? talking.send(bytes, known[index]?.answers ?? 0)
      : talking.send(bytes, Number.POSITIVE_INFINITY, bytes.length > 10_000 ? 12 : 6));
    sent.push({ bytes, answers: talking.answers() });
  }
  talking.socket.end();
  while (!talking.isClosed()) await new Promise((resolve) => setTimeout(resolve, 1));
  return { received: withoutChance(talking.received()), sent };
};

test('conversations have the same answers as if Node parsed all of it', async () => {
  let total = 0;
  const before = direct.direct.length;
  await fc.assert(
    fc.asyncProperty(conversation, async ({ isBegun, parts, last }) => {
      const pieces: Buffer[] = isBegun ? Array<Buffer>(3).fill(post('', { 'x-name': 'a' }, '/echo')) : [];
      let waiting = Buffer.of();
      for (const { bytes, cuts, isAwaited } of parts) {
        const [first = Buffer.of(), ...others] = cut(bytes, cuts);
        waiting = Buffer.concat([waiting, first]);
        if (!isAwaited && others.length === 0) continue;
        pieces.push(waiting, ...others);
        waiting = Buffer.of();
      }
      // If `last` came in one piece with requests, Node would answer these or not, depending on how it reads the connection.
      pieces.push(waiting, last);
      const expected = await talk(parsed.port, pieces);
      const { received } = await talk(direct.port, pieces, expected.sent);
      total += expected.sent.at(-1)?.answers ?? 0;
      expect(received).toBe(expected.received);
    }),
    { numRuns: runs(60) },
  );
  const answered = direct.direct.length - before;
  expect(answered).toBeGreaterThan(total / 10);
  expect(direct.parsed() + direct.direct.length).toBe(parsed.parsed());
});
