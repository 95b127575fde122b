import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createTinyServer, readJson } from './tiny-graph.ts';

/** Queries the slow field on a keep-alive connection. */
function askSlow(port: number) {
  const agent = new Agent({ keepAlive: true });
  const sent = request({ port, host: '127.0.0.1', path: '/graphql?query={slow}', agent });
  const answer = once(sent, 'response').then(async ([response]) => ({
    status: response.statusCode,
    connection: response.headers.connection,
    body: await json(response),
  }));
  sent.end();
  return { agent, answer };
}

test('a running request is answered before the server closes', async () => {
  const { server, gate, lines } = createTinyServer();
  const { port, url } = await server.listen(0, '127.0.0.1');
  const { agent, answer } = askSlow(port);
  await gate.reached;

  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await vi.waitFor(() => expect(fetch(`${url}/health`)).rejects.toThrow(), 10_000);
  expect(await readJson(await server.fetch('http://tiny.test/ready'))).toEqual({
    status: 503,
    body: { status: 'not ready', problem: 'The server is shutting down.' },
  });
  expect(closed).toBe(false);

  gate.open('at last');
  expect(await answer).toEqual({ status: 200, connection: 'close', body: { data: { slow: 'at last' } } });
  await closing;
  agent.destroy();
  expect(lines).toEqual([]);
});

test('idle and unused connections do not delay it', async () => {
  const { server } = createTinyServer();
  const { port, url } = await server.listen(0, '127.0.0.1');
  await (await fetch(`${url}/health`)).json();
  const unused = connect(port, '127.0.0.1');
  await once(unused, 'connect');
  const dropped = once(unused, 'close');
  await server.close();
  await dropped;
});

test('a server that is closed while it begins to listen is closed', async () => {
  const { server } = createTinyServer();
  const opening = server.listen(0, 'localhost');
  await server.close();
  const { url } = await opening;
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});

test('a request that does not end is aborted after the timeout', async () => {
  const { server, gate, lines } = createTinyServer({ http: { shutdownTimeout: 20 } });
  const { port } = await server.listen(0, '127.0.0.1');
  const { agent, answer } = askSlow(port);
  const failed = expect(answer).rejects.toThrow('socket hang up');
  await gate.reached;
  await server.close();
  await failed;
  agent.destroy();
  expect(lines).toEqual([
    { level: 'warn', message: 'Cut off after 20 ms: running requests 1, connections 1.', details: [] },
  ]);
});

test('a long answer that a client reads slowly arrives completely', async () => {
  const { server } = createTinyServer();
  const { port } = await server.listen(0, '127.0.0.1');
  const bytes = 20_000_000;
  const query = encodeURIComponent(`{echo(text:"x",times:${bytes})}`);
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nHost: tiny.test\r\n\r\n`);
  await once(socket, 'readable');
  const closing = server.close();
  await wait(50);
  let received = 0;
  for await (const chunk of socket) received += chunk.length;
  await closing;
  expect(received).toBeGreaterThan(bytes);
});

test('closing twice is fine, and so is closing a server that never listened', async () => {
  const { server } = createTinyServer();
  await Promise.all([server.close(), server.close()]);
  await expect(server.listen(0, '127.0.0.1')).rejects.toThrow('This server was closed.');
});

// A timer would keep it in memory, with its graph and its data.
test('a server that never listens has no timer, and one that is closed has none left', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { server } = createTinyServer();
    await server.fetch('http://tiny.test/health');
    expect(vi.getTimerCount()).toBe(0);
    await server.listen(0, '127.0.0.1');
    expect(vi.getTimerCount()).toBe(1);
    await server.close();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
