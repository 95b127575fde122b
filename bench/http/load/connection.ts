import { connect, type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer of a server. */
export interface Answer {
  status: number;
  /** As it came, without chunk sizes. */
  body: Buffer;
  /** How it is compressed, if it is. */
  encoding: string | undefined;
}

/** The text of an answer. */
export const textOf = ({ body, encoding }: Answer): string =>
  String(encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body);

/**
 * One HTTP/1.1 connection that is kept open and sends one request at a time. It does less than `node:http`, so that the
 * servers under test have to wait less for requests.
 */
export interface Connection {
  /** Whether the server has not closed it. */
  isOpen(): boolean;
  /** Sends the bytes of a whole request. */
  send(request: Buffer): Promise<Answer>;
  close(): void;
}

/** Servers close connections that have been idle for some seconds. */
export class ConnectionClosed extends Error {}

const HEAD_END = Buffer.from('\r\n\r\n');
const LINE_END = Buffer.from('\r\n');

/** The headers that proxies add, another value for each request; they are filled in when it is sent. */
const TRACE = `traceparent: 00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`;
const REQUEST_ID = `x-request-id: ${'0'.repeat(32)}`;

/** Other headers of a browser. */
const BROWSER = [
  'accept-encoding: gzip, deflate, br, zstd',
  'accept-language: en-GB,en;q=0.9,de;q=0.8',
  'origin: https://institute.example',
  'referer: https://institute.example/briefs',
  'user-agent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'sec-fetch-dest: empty',
  'sec-fetch-mode: cors',
  'sec-fetch-site: cross-site',
  'x-forwarded-for: 192.0.2.7',
  'x-forwarded-proto: https',
];

/** The bytes of a POST of JSON, as a browser sends it and a proxy passes it on. */
export const postRequest = (path: string, body: string): Buffer => {
  const head = [
    `POST ${path} HTTP/1.1`,
    TRACE,
    REQUEST_ID,
    'host: 127.0.0.1',
    'accept: application/json',
    ...BROWSER,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
};

let sent = 0;

/** Gives a request ids of its own. */
const stamp = (request: Buffer): Buffer => {
  const id = (++sent).toString(16).padStart(16, '0');
  const trace = request.indexOf(LINE_END) + LINE_END.length + 'traceparent: 00-'.length;
  request.write(id, trace, 'latin1');
  request.write(id, trace + 33, 'latin1');
  request.write(
    id,
    trace + TRACE.length - 'traceparent: 00-'.length + LINE_END.length + 'x-request-id: '.length,
    'latin1',
  );
  return request;
};

/** The body of an answer with `transfer-encoding: chunked`, or null if it is not complete. */
const readChunks = (bytes: Buffer): Buffer | null => {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf(LINE_END, at);
    if (end < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    const next = end + 2 + size + 2;
    if (bytes.length < next) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = next;
  }
};

interface Head {
  status: number;
  /** Where the body begins. */
  start: number;
  /** Its length; null if it comes in chunks. */
  length: number | null;
  encoding: string | undefined;
}

const readHead = (bytes: Buffer): Head | null => {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined && !/\r\ntransfer-encoding: *chunked/i.test(head))
    throw new Error(`An answer without a length:\n${head}`);
  const encoding = /\r\ncontent-encoding: *(\w+)/i.exec(head)?.[1];
  const status = Number(head.slice(9, 12));
  return { status, start: end + 4, length: length === undefined ? null : Number(length), encoding };
};

/** The answer in these bytes, or null if it is not complete. */
const readAnswer = (bytes: Buffer, head: Head): Answer | null => {
  const { status, start, length, encoding } = head;
  if (length === null) {
    const body = readChunks(bytes.subarray(start));
    return body && { status, body, encoding };
  }
  return bytes.length < start + length ? null : { status, body: bytes.subarray(start, start + length), encoding };
};

export const openConnection = async (port: number): Promise<Connection> => {
  const socket = await new Promise<Socket>((resolve, reject) => {
    const opened = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(opened));
    opened.once('error', reject);
  });
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  let parts: Buffer[] = [];
  let size = 0;
  let head: Head | null = null;
  const fail = (error: Error) => waiting?.reject(error);
  socket.on('error', fail);
  socket.on('close', () => fail(new ConnectionClosed('The server closed a connection.')));
  socket.on('data', (part) => {
    parts.push(part);
    size += part.length;
    try {
      head ??= readHead(parts.length === 1 ? part : Buffer.concat(parts));
      if (!head || (head.length !== null && size < head.start + head.length)) return;
      const answer = readAnswer(parts.length === 1 ? part : Buffer.concat(parts), head);
      if (!answer) return;
      parts = [];
      size = 0;
      head = null;
      waiting?.resolve(answer);
    } catch (error) {
      fail(error as Error);
    }
  });
  return {
    isOpen: () => !socket.destroyed && socket.writable,
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(stamp(request));
      }),
    close: () => void socket.destroy(),
  };
};
