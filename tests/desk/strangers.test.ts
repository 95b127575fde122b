import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FILE, openWorkDesk, type WorkDesk } from './work-desk.ts';

/** What other pages and other machines may try. */

let desk: WorkDesk;
beforeAll(async () => {
  desk = await openWorkDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

/** The first line of the answer to a request, or the error of the connection. */
const send = (lines: readonly string[], body = '', host = '127.0.0.1') =>
  new Promise<string>((resolve) => {
    let text = '';
    const socket = connect({ host, port: desk.port, timeout: 3000 }, () =>
      socket.write(
        `${[...lines, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`,
      ),
    );
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
  });
const own = () => [`Host: 127.0.0.1:${desk.port}`, `Authorization: Bearer ${desk.token}`];
const FORBIDDEN = 'HTTP/1.1 403 Forbidden';

test('other hosts in an address, and paths that would be another host, are refused even with the token', async () => {
  expect(await send(['GET /api/desk HTTP/1.1', ...own()])).toBe('HTTP/1.1 200 OK');
  expect(await send(['GET http://evil.example/api/desk HTTP/1.1', ...own()])).toBe(FORBIDDEN);
  expect(await send([`GET //evil.example/?token=${desk.token} HTTP/1.1`, ...own()])).toBe(FORBIDDEN);
  expect(await send(['GET /api/desk HTTP/1.1', 'Host: evil.example', `Authorization: Bearer ${desk.token}`])).toBe(
    FORBIDDEN,
  );
});

test('other pages of the same browser can send nothing', async () => {
  const before = await desk.folder.read(FILE);
  const cookie = `Cookie: briefgraph-desk-${desk.port}=${desk.token}`;
  const post = (...headers: string[]) =>
    send(['POST /api/briefs/tide-mills/undo HTTP/1.1', `Host: 127.0.0.1:${desk.port}`, cookie, ...headers], '{}');
  for (const origin of [
    'http://evil.example',
    `http://127.0.0.1:${desk.port + 1}`,
    `https://127.0.0.1:${desk.port}`,
    'null',
  ])
    expect(await post(`Origin: ${origin}`)).toBe(FORBIDDEN);
  expect(await post('Sec-Fetch-Site: same-site')).toBe(FORBIDDEN);
  const form = ['POST /api/briefs/tide-mills/statements HTTP/1.1', ...own(), 'Content-Type: text/plain'];
  expect(await send(form, '{"list":"forecasts","fields":{}}')).toMatch(/^HTTP\/1\.1 422/);
  expect(await send(['OPTIONS /api/desk HTTP/1.1', ...own(), 'Origin: http://evil.example'])).toBe(FORBIDDEN);
  expect(await desk.folder.read(FILE)).toBe(before);
});

test('bodies that are too large are refused', async () => {
  const body = JSON.stringify({ list: 'forecasts', fields: { summary: 'x'.repeat(2 ** 20) } });
  const lines = ['POST /api/briefs/tide-mills/statements HTTP/1.1', ...own(), 'Content-Type: application/json'];
  expect(await send(lines, body)).toMatch(/^HTTP\/1\.1 413|ECONNRESET|EPIPE/);
});

test('no other address of the machine answers', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal }) => !internal);
  for (const address of ['::1', ...others.map(({ address }) => address)])
    expect(await send(['GET /api/desk HTTP/1.1', ...own()], '', address)).toMatch(/^E[A-Z]+$/);
});
