import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchPage, parsePageUrl } from '../../src/curate/import/fetch-page.ts';

const LIMITS = { time: 5000, bytes: 1000 };

/** A server on this machine, for as long as it is used. */
const listen = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    fetch: (host = '127.0.0.1', limits = LIMITS, resolve?: Parameters<typeof fetchPage>[3]) =>
      fetchPage(parsePageUrl(`http://${host}:${port}/a#part`), limits, 'briefgraph/test', resolve),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};

test('a page is fetched with its type and encoding, without cookies', async () => {
  const seen: unknown[] = [];
  await using server = await listen((request, response) => {
    seen.push([request.url, request.headers.cookie, request.headers['user-agent']]);
    response.setHeader('content-type', 'text/html; charset=ISO-8859-1').setHeader('set-cookie', 'a=b').end('Hei');
  });
  const page = await server.fetch();
  expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
    bytes: 'Hei',
    mediaType: 'text/html',
    charset: 'ISO-8859-1',
  });
  await server.fetch('localhost');
  expect(seen).toEqual([
    ['/a', undefined, 'briefgraph/test'],
    ['/a', undefined, 'briefgraph/test'],
  ]);
});

test('a redirect is refused with its target', async () => {
  await using server = await listen((_, response) => void response.writeHead(302, { location: '/login?next=a' }).end());
  await expect(server.fetch()).rejects.toThrow(
    `redirects to http://127.0.0.1:${server.port}/login?next=a; if that is the page you mean, import that address`,
  );
});

test('a status other than 200 is refused', async () => {
  await using server = await listen((_, response) => void response.writeHead(403).end('no'));
  await expect(server.fetch()).rejects.toThrow('was answered with status 403: it may need a login');
});

test('a page that is too large is refused, however it is sent', async () => {
  const large = 'x'.repeat(2000);
  await using declared = await listen((_, response) => void response.setHeader('content-length', 2000).end(large));
  await expect(declared.fetch()).rejects.toThrow('is larger than');
  await using counted = await listen((_, response) => {
    response.write(large);
    response.end(large);
  });
  await expect(counted.fetch()).rejects.toThrow('is larger than');
  await using compressed = await listen(
    (_, response) => void response.setHeader('content-encoding', 'gzip').end(gzipSync(large)),
  );
  await expect(compressed.fetch()).rejects.toThrow('is larger than');
});

test('a server that stalls is left', async () => {
  await using server = await listen((_, response) => void response.write('x'));
  await expect(server.fetch('127.0.0.1', { time: 300, bytes: 1000 })).rejects.toThrow(
    'did not answer within 0.3 seconds',
  );
});

test('a body that ends only because the time is over is not taken for the whole', async () => {
  await using server = await listen((request, response) => {
    response.useChunkedEncodingByDefault = false;
    response.writeHead(200, { connection: 'close' });
    response.write('The first line.\n');
    request.socket.setNoDelay(true);
  });
  await expect(server.fetch('127.0.0.1', { time: 300, bytes: 1000 })).rejects.toThrow(
    'did not answer within 0.3 seconds',
  );
});

test('a public name that leads to a private address is refused, even if another address is public', async () => {
  let requests = 0;
  await using server = await listen((_, response) => {
    requests += 1;
    response.end('secret');
  });
  const resolve = async () => [
    { address: '93.184.215.14', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ];
  await expect(server.fetch('institute.example', LIMITS, resolve)).rejects.toThrow(
    'leads to 127.0.0.1, which is not on the public internet; if you want that, give the address itself',
  );
  expect(requests).toBe(0);
});

test.each([
  '169.254.169.254',
  '0xa9fea9fe',
  '2852039166',
  '[::ffff:169.254.169.254]',
  '[fd00:ec2::254]',
  '100.100.100.200',
])('the metadata service at %s is refused, though it was typed', async (host) => {
  const url = parsePageUrl(`http://${host}/latest/meta-data`);
  await expect(fetchPage(url, { time: 2000, bytes: 1000 }, 'test')).rejects.toThrow(
    'where machines of a cloud get their credentials',
  );
});

test('only addresses of pages are fetched', () => {
  for (const address of ['ftp://institute.example/a', 'file:///etc/passwd', 'http://'])
    expect(() => parsePageUrl(address)).toThrow('Only http:// and https:// are fetched');
  expect(() => parsePageUrl('https://me:secret@institute.example/')).toThrow('which is not sent');
});
