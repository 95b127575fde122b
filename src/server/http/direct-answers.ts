import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHead } from '../request-head.ts';
import { createKnownHeads, findBody, printHead } from './known-heads.ts';

/** An answer to a request that Node has not parsed. */
export interface DirectAnswer {
  status: 200 | 304;
  /** Lines, without those that Node adds. */
  headers: string;
  /** As a string, it has one character for each byte. */
  body: Buffer | string | null;
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
  /** Reads a new connection before Node's parser does. */
  opened(socket: Socket): void;
  /** Is to be called for each request that Node has parsed. */
  began(request: IncomingMessage, response: ServerResponse): void;
}

export function createDirectAnswers(options: DirectOptions): DirectAnswers {
  const readers = new WeakMap<Socket, DirectAnswers['began']>();
  const print = createPrinter(options.keepAliveTimeout);
  return {
    opened(socket) {
      const began = readConnection(socket, options, print);
      if (began) readers.set(socket, began);
    },
    began: (request, response) => readers.get(request.socket)?.(request, response),
  };
}

/** After so many heads that were not seen again, no request of a connection is expected to have one of them. */
const MAX_UNUSED = 16;

/**
 * Reads a connection before Node's parser does. What is not answered directly goes on to the parser as it came.
 *
 * Whether the next byte begins a request is certain if the end of each request before is: its head was parsed from the bytes
 * that `printHead` makes of it, so that its length is certain too, no other bytes have come, and it was answered. Once it is
 * not certain, Node's parser gets the rest of the connection.
 */
function readConnection(
  socket: Socket,
  { prepare, mayBegin, slow }: DirectOptions,
  print: (answer: DirectAnswer) => string,
): DirectAnswers['began'] | undefined {
  const [parse, ...others] = socket.listeners('data');
  if (!parse || others.length > 0) return undefined;
  const heads = createKnownHeads<AnswerBody>();
  let unused = 0;
  let state: 'between' | 'parsing' | 'writing' | 'uncertain' = 'between';
  /** What came at once of a request that is parsed, and the bytes of it in all. */
  let first: Buffer | undefined;
  let bytes = 0;
  let isKnown = false;
  let answer: DirectAnswer | undefined;
  let wasRead: (() => void) | undefined;

  const giveUp = (): void => {
    state = 'uncertain';
    first = undefined;
  };

  function read(chunk: Buffer): void {
    if (state === 'between') {
      const known = heads.find(chunk);
      if (known && socket.writable && mayBegin(socket)) {
        unused = 0;
        answer = known.value(chunk.subarray(known.bodyAt));
        if (answer) {
          write(answer);
          return;
        }
      }
      isKnown = known !== undefined;
      state = 'parsing';
      first = chunk;
      bytes = 0;
    } else if (state === 'writing') giveUp(); // more than was asked for before it was answered
    bytes += chunk.length;
    parse?.call(socket, chunk);
  }

  function write(made: DirectAnswer): void {
    state = 'writing';
    const { body } = made;
    if (typeof body === 'string') socket.write(print(made) + body, 'latin1', written);
    else {
      socket.cork();
      socket.write(print(made), 'latin1', body ? undefined : written);
      if (body) socket.write(body, written);
      socket.uncork();
    }
    if (socket.writableLength === 0) return;
    wasRead = slow(socket);
    socket.pause(); // further requests wait until this answer was read
  }

  function written(error?: Error | null): void {
    const made = answer;
    answer = undefined;
    if (state === 'writing') state = 'between';
    if (wasRead) {
      wasRead();
      wasRead = undefined;
      socket.resume();
    }
    made?.ended(!error && !socket.destroyed); // Node reports no error if the connection was closed meanwhile
  }

  // Node stops reading the connection below JavaScript when somebody else listens.
  socket.on('data', read);
  socket.off('data', parse as () => void);

  return (request, response) => {
    if (state !== 'parsing') return;
    const head = printHead(request);
    const body = head && first && findBody(first, head);
    first = undefined;
    if (!body) {
      giveUp();
      return;
    }
    response.once('close', () => {
      if (state !== 'parsing') return;
      if (bytes !== body.start + body.length) {
        giveUp();
        return;
      }
      state = 'between';
      const { method, url, headers } = request;
      const value = isKnown ? undefined : prepare({ method, url, headers, socket });
      if (!value) return;
      heads.learn(head, value);
      if (unused++ === MAX_UNUSED) giveUp();
    });
  };
}

/** Prints the status and headers of an answer as Node does. */
function createPrinter(keepAliveTimeout: number): (answer: DirectAnswer) => string {
  const seconds = Math.floor(keepAliveTimeout / 1000);
  let second = 0;
  let last = '';
  return ({ status, headers }) => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      second = now;
      const date = new Date(1000 * now).toUTCString();
      last = `Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${seconds}\r\n\r\n`;
    }
    return (status === 200 ? 'HTTP/1.1 200 OK\r\n' : 'HTTP/1.1 304 Not Modified\r\n') + headers + last;
  };
}
