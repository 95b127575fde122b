import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PACKAGE_DATA } from '../data/write-data.ts';
import { milliseconds, type Row } from '../row.ts';
import { post, send } from '../servers/http.ts';
import { start } from '../servers/start.ts';
import { hasOption, TARGETS } from '../servers/targets.ts';

/** Connections that are slow, busy or silent, and what others notice of them. */

const SLOW = 1000;
const CLOSED_IN = 15_000;
const BUSY = 400;
const HEALTH = 300;
const SILENT = 400;
const OPEN_FILES = 256;
const VICTIM = 1000;
const ASK_OFTEN = fileURLToPath(new URL('../servers/ask-often.mjs', import.meta.url));

export const connections: Row = {
  name: 'connections',
  title: 'connections',
  async run(context) {
    const figures = [];
    const kinds = Object.entries(KINDS).filter((_, index) => !context.quick || index < 1);
    for (const [kind, open] of kinds) {
      context.progress(`${SLOW} connections: ${kind}`);
      figures.push(await slow(kind, open, context.quick ? SLOW / 10 : SLOW));
    }
    for (const target of [TARGETS.server, TARGETS.gateway]) {
      context.progress(`${BUSY} busy connections: ${target.name}`);
      figures.push(...(await busy(target.name, target.argv(context.largeData()))));
      context.progress(`${SILENT} silent sockets: ${target.name}`);
      figures.push(await silent(target.name, target.argv([PACKAGE_DATA])));
    }
    return { figures };
  },
};

/** A query that makes work, and that no limit refuses. */
const LONG =
  '{briefs(first:20){nodes{title paragraphs{id paragraphKind start end} claims(first:50){nodes{slug basis}}}}}';

/** Begins a request on a socket; the function it returns is called from time to time. */
const KINDS: Record<string, (socket: Socket) => () => void> = {
  'slow headers': (socket) => {
    socket.write('POST /graphql HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    return () => socket.write('x');
  },
  'slow bodies': (socket) => {
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"query":"',
    );
    return () => socket.write('x');
  },
  'slow chunks': (socket) => {
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    return () => socket.write('1\r\nx\r\n');
  },
  'slow readers': (socket) => {
    // The page of GraphiQL has some megabytes, more than fit in the buffers between, and costs the server little.
    socket.pause();
    socket.write('GET /graphql HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\n\r\n');
    return () => {};
  },
  silence: () => () => {},
};

/** How long a server keeps slow connections. */
const slow = async (kind: string, begin: (socket: Socket) => () => void, count: number) => {
  const server = await start({ argv: TARGETS.server.argv([PACKAGE_DATA]) });
  const started = performance.now();
  let oldest = 0;
  let open = 0;
  const sockets: Socket[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const socket = connect(server.port, '127.0.0.1');
      sockets.push(socket);
      open++;
      socket.on('error', () => {});
      if (kind !== 'slow readers') socket.on('data', () => {});
      socket.once('connect', () => {
        const connected = performance.now();
        const next = begin(socket);
        const timer = setInterval(() => !socket.destroyed && next(), 1000);
        socket.once('close', () => {
          clearInterval(timer);
          oldest = Math.max(oldest, performance.now() - connected);
        });
      });
      socket.once('close', () => open--);
    }
    // One that is not read does not see its end: the server's side says when it was closed.
    const isUnseen = kind === 'slow readers';
    if (isUnseen) await pause(3000);
    const deadline = started + CLOSED_IN + 5000;
    while (performance.now() < deadline && (isUnseen ? await server.connections() : open) > 0) await pause(250);
    const left = isUnseen ? await server.connections() : open;
    const time = left > 0 || isUnseen ? performance.now() - started : oldest;
    return {
      what: `${count} connections: ${kind}`,
      measured:
        server.ended() !== null
          ? `the server ended: ${server.ended()}`
          : left > 0
            ? `${left} still open after ${milliseconds(time)}`
            : `all closed after ${milliseconds(time)}`,
      target: `closed in ${CLOSED_IN / 1000} s`,
      met: server.ended() === null && left === 0 && time <= CLOSED_IN,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    await server.kill();
  }
};

/** How fast health is answered while many clients ask for a lot. */
const busy = async (name: string, argv: string[]) => {
  const adminPort = hasOption(argv[0] ?? '', '--admin-port') ? await freePort() : null;
  const server = await start({ argv: [...argv, ...(adminPort ? ['--admin-port', String(adminPort)] : [])] });
  const admin = adminPort ? `http://127.0.0.1:${adminPort}` : server.url;
  const agent = new Agent({ keepAlive: true, maxSockets: BUSY });
  let stop = false;
  let answered = 0;
  try {
    const client = async () => {
      while (!stop && server.ended() === null) {
        const { status } = await send(server.url, post({ query: LONG }), { agent, timeout: 60_000 });
        answered += Number(status === 200);
        if (status !== 200) await pause(50);
      }
    };
    const clients = Array.from({ length: BUSY }, client);
    await pause(1000);
    const asked = await promisify(execFile)(process.execPath, [ASK_OFTEN, admin, '5', '/health', '/ready']);
    const times = JSON.parse(asked.stdout) as Record<string, number[]>;
    stop = true;
    const where = adminPort ? 'admin port' : 'main port';
    const figures = Object.entries(times).map(([path, measured]) => {
      // The clients, the server and this process share two cores: the median tells more than the worst.
      const median = [...measured].sort((a, b) => a - b)[measured.length >> 1] ?? Number.NaN;
      return {
        what: `${name}, ${BUSY} busy connections: ${path} on the ${where}`,
        measured:
          server.ended() !== null
            ? `the server ended: ${server.ended()}`
            : `${milliseconds(median)} (worst ${milliseconds(Math.max(...measured))}) while ${answered} were answered`,
        target: `under ${HEALTH} ms`,
        met: server.ended() === null && median < HEALTH,
      };
    });
    await server.kill();
    await Promise.all(clients);
    return figures;
  } finally {
    stop = true;
    agent.destroy();
    await server.kill();
  }
};

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** How fast a client is answered while others hold all the open files that there may be. */
const silent = async (name: string, argv: string[]) => {
  const what = `${name}, ${OPEN_FILES} open files and ${SILENT} silent sockets: a client`;
  const target = `under ${VICTIM} ms`;
  const limited = await start({ argv, openFiles: OPEN_FILES }).catch((error: Error) => error);
  if (limited instanceof Error) {
    const reason = /E[A-Z]{3,}/.exec(limited.message)?.[0] ?? limited.message.slice(0, 80);
    return { what, measured: `it does not start with so few files: ${reason}`, target, met: false };
  }
  const server = limited;
  const sockets = Array.from({ length: SILENT }, () => connect(server.port, '127.0.0.1').on('error', () => {}));
  try {
    await pause(1000);
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const { time, status } = await send(server.url, post({ query: '{__typename}' }), { timeout: 20_000 });
      times.push(status === 200 ? time : 20_000);
    }
    const worst = Math.max(...times);
    const measured = worst >= 20_000 ? 'not answered' : milliseconds(worst);
    return {
      what,
      measured: server.ended() !== null ? `the server ended: ${server.ended()}` : measured,
      target,
      met: server.ended() === null && worst < VICTIM,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
    await server.kill();
  }
};

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
