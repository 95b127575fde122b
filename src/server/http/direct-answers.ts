import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHead } from '../request-head.ts';
import { createKnownHeads, findBody, printHead } from './known-heads.ts';

/** An answer to a request that Node has not parsed. */
export interface DirectAnswer {
  status: number;
  /** Lines, without those that Node adds. */
  headers: string;
  /** As a string, it has one character for each byte. */
  body: Buffer | string;
  /** Is called when all of it was sent, or when the client has disconnected before. */
  ended(isComplete: boolean): void;
}

/** Answers the body of a request whose head is known; undefined if it does not. It must not throw. */
export type AnswerBody = (body: Buffer) => DirectAnswer | undefined;

export interface DirectOptions {
  /** What answers requests with this head; undefined if they are not answered directly. */
  prepare(head: RequestHead): AnswerBody | undefined;
  /** Whether a request of this connection may begin now. */
  mayBegin(socket: Socket): boolean;
  /** Is called if the client does not read an answer at once; returns what is called when it was read. */
  slow(socket: Socket): () => void;
  /** How long a connection may be idle between two requests, in ms. */
  keepAliveTimeout: number;
}

/** Answers requests without Node's parser, whose heads it has parsed on the same connection before. */
export interface DirectAnswers {
  /** Is to be called for each request that Node has parsed. */
  began(request: IncomingMessage, response: ServerResponse): void;
}

export function createDirectAnswers(options: DirectOptions): DirectAnswers {
  /** The last request of each connection, until it is read here; then what is called for each request. */
  const connections = new WeakMap<Socket, IncomingMessage | DirectAnswers['began']>();
  const print = createPrinter(options.keepAliveTimeout);

  /** Reads a connection here. Not at once, since Node's parser may be reading it. */
  const takeOver = (socket: Socket): void => {
    setImmediate(() => {
      const last = connections.get(socket);
      if (!last || typeof last === 'function' || socket.destroyed) return;
      const began = readConnection(socket, last, options, print);
      if (began) connections.set(socket, began);
    });
  };

  return {
    began(request, response) {
      const { socket } = request;
      const known = connections.get(socket);
      if (typeof known === 'function') {
        known(request, response);
        return;
      }
      connections.set(socket, request);
      if (
        known &&
        request.method === 'POST' &&
        known.method === 'POST' &&
        areAlike(known.rawHeaders, request.rawHeaders)
      )
        response.once('close', () => takeOver(socket));
    },
  };
}

/** Whether headers are the same, except for the length of the body. */
const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at] || (at % 2 === 1 && isLength(a[at - 1] ?? '')));

const isLength = (name: string): boolean => name.toLowerCase() === 'content-length';

/** After so many requests without a direct answer, heads are not looked at for some time. */
const PATIENCE = 32;
/** For so many requests. */
const REST = 1024;

/**
 * Reads a connection before Node's parser does. What is not answered directly goes on to the parser as it came.
 *
 * The next bytes are those of a new request only if the one before was whole: Node had read all of the one before that when a
 * piece came, the piece began with exactly its head, the pieces since then are as long as it is, and it was answered.
 */
function readConnection(
  socket: Socket,
  last: IncomingMessage,
  { prepare, mayBegin, slow }: DirectOptions,
  print: (answer: DirectAnswer) => string,
): DirectAnswers['began'] | undefined {
  const [parse, ...others] = socket.listeners('data');
  if (!parse || others.length > 0) return undefined;
  const heads = createKnownHeads<AnswerBody>();
  /** Whether the next bytes are those of a new request. */
  let isBetween = false;
  /** The last piece if it may begin a request, and how much has come since then, with it. */
  let first: Buffer | undefined;
  let bytes = 0;
  /** The request that Node has parsed from there. */
  let parsed: IncomingMessage | undefined;
  let misses = 0;
  let resting = 0;

  function read(piece: Buffer): void {
    const known = isBetween ? heads.find(piece) : undefined;
    const answer = known && socket.writable && mayBegin(socket) ? known.value(piece.subarray(known.bodyAt)) : undefined;
    if (answer) {
      misses = 0;
      write(answer);
      return;
    }
    isBetween = false;
    if (parsed) bytes += piece.length;
    else {
      first = last.complete ? piece : undefined; // the rest of a body may look like a head
      bytes = piece.length;
    }
    parse?.call(socket, piece);
  }

  function write(answer: DirectAnswer): void {
    let wasRead: (() => void) | undefined;
    const written = (error?: Error | null): void => {
      if (wasRead) {
        wasRead();
        socket.resume();
      }
      answer.ended(!error && !socket.destroyed); // Node reports no error if the connection was closed meanwhile
    };
    const { body } = answer;
    if (typeof body === 'string') socket.write(print(answer) + body, 'latin1', written);
    else {
      socket.cork();
      socket.write(print(answer), 'latin1');
      socket.write(body, written);
      socket.uncork();
    }
    if (socket.writableLength === 0) return;
    wasRead = slow(socket);
    socket.pause(); // further requests wait until this answer was read
  }

  // Node stops reading the connection below JavaScript when somebody else listens.
  socket.on('data', read);
  socket.off('data', parse as () => void);

  return (request, response) => {
    const piece = first;
    last = request;
    first = undefined;
    parsed = undefined;
    if (resting > 0) {
      resting--;
      return;
    }
    if (misses++ === PATIENCE) {
      misses = 0;
      resting = REST;
      return;
    }
    const head = printHead(request);
    const body = head && piece && findBody(piece, head);
    if (!body || body.length !== Number(request.headers['content-length'] ?? 0)) return;
    parsed = request;
    response.once('close', () => {
      if (parsed !== request) return;
      parsed = undefined;
      isBetween = request.complete && bytes === body.start + body.length;
      const { method, url, headers } = request;
      const value = isBetween ? prepare({ method, url, headers, socket }) : undefined;
      if (value) heads.learn(head, value);
    });
  };
}

/** Prints the status and headers of an answer as Node does. */
function createPrinter(keepAliveTimeout: number): (answer: DirectAnswer) => string {
  const seconds = Math.floor(keepAliveTimeout / 1000);
  const kept = `Connection: keep-alive\r\n${keepAliveTimeout > 0 ? `Keep-Alive: timeout=${seconds}\r\n` : ''}\r\n`;
  const lineOf = (status: number): string => `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n`;
  const usual = lineOf(200);
  let second = 0;
  let last = '';
  return ({ status, headers }) => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      second = now;
      last = `Date: ${new Date(1000 * now).toUTCString()}\r\n${kept}`;
    }
    return (status === 200 ? usual : lineOf(status)) + headers + last;
  };
}
