import { connect } from 'node:net';

/** Sends these bytes to a server, in parts if there are several, and returns all that it answers to so many requests. */
export const sendBytes = (port: number, parts: readonly (string | Buffer)[], answers = 1): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    let bytes = 0;
    let needed = 0;
    let count = 0;
    const read = () => Buffer.concat(chunks);
    socket.setNoDelay(true);
    socket.on('error', reject).on('close', () => resolve(read()));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes < needed) return;
      ({ count, needed } = countAnswers(read()));
      if (count >= answers) socket.destroy();
    });
    const sendFrom = (index: number) => {
      const part = parts[index];
      if (part === undefined) return;
      socket.write(part, () => setImmediate(sendFrom, index + 1));
    };
    sendFrom(0);
  });

/** How many whole answers these bytes begin with, and how many bytes the next one needs, as far as that is known. */
export const countAnswers = (bytes: Buffer): { count: number; needed: number } => {
  let count = 0;
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    if (end < 0) return { count, needed: 0 };
    const head = bytes.toString('latin1', at, end).toLowerCase();
    const status = Number(head.slice(9, 12));
    const isChunked = /\r\ntransfer-encoding: chunked/.test(head);
    const last = isChunked ? bytes.indexOf('0\r\n\r\n', end + 4) : 0;
    if (last < 0) return { count, needed: 0 };
    at = isChunked ? last + 5 : end + 4 + Number(/\r\ncontent-length: (\d+)/.exec(head)?.[1] ?? 0);
    if (at > bytes.length) return { count, needed: at };
    if (status !== 100) count++;
  }
};

/** An id that was made for a request. Trace ids of these tests are two digits again and again. */
export const NEW_ID = /(?<![^ ])(?!(..)\1{15})[\da-f]{32}$/;

/** Answers with their headers sorted, without dates, and without ids that were made for them. */
export const withoutChance = (answers: Buffer): string =>
  answers
    .toString('latin1')
    .replaceAll(/(HTTP\/1\.1 \d\d\d .*\r\n)((?:[\w-]+: .*\r\n)*)(?=\r\n)/g, (_all, status: string, headers: string) => {
      const lines = headers
        .trimEnd()
        .split('\r\n')
        .filter((line) => !/^date: /i.test(line));
      const named = lines.map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase()));
      const known = named.map((line) => (line.startsWith('x-request-id:') ? line.replace(NEW_ID, '(new)') : line));
      return `${status}${known.sort().join('\r\n')}\r\n`;
    });

/** A request as it is sent, with its body and the length of it. */
export const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/graphql'): Buffer => {
  const all: Record<string, string> = {
    host: 'tiny.test',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  };
  return Buffer.concat([Buffer.from(printHead('POST', path, all)), Buffer.from(body)]);
};

export const get = (path: string, headers: Record<string, string> = {}): Buffer =>
  Buffer.from(printHead('GET', path, { host: 'tiny.test', ...headers }));

export const printHead = (method: string, path: string, headers: Record<string, string>, version = '1.1'): string =>
  [
    `${method} ${path} HTTP/${version}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');
