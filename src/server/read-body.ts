import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';

/**
 * Reads the body of a request; buffers no more than `maxBytes`, and refuses more with 413 and REQUEST_TOO_LARGE. `message`
 * is Node's request, if it came over a network: reading it directly costs a third of what its `Request` does.
 */
export function readBody(request: Request, message: IncomingMessage | undefined, maxBytes: number): Promise<string> {
  const length = message ? message.headers['content-length'] : request.headers.get('content-length');
  if (typeof length === 'string' && Number(length) > maxBytes) throw tooLarge(maxBytes, length);
  if (!message) return readStream(request.body, maxBytes);
  // A framework that Briefgraph is mounted in may have read the body before.
  const isRead = message.readableEnded || (message as { body?: unknown }).body !== undefined;
  return isRead ? request.text() : readMessage(message, maxBytes);
}

function readMessage(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    collectBody(message, maxBytes, (body) => resolve(String(body)), reject);
    message.once('error', () => reject(endedEarly())).once('close', () => message.complete || reject(endedEarly()));
  });
}

/** Calls `done` with a whole body, or `refuse` if it is too large; neither if the client disconnects before. */
export function collectBody(
  message: IncomingMessage,
  maxBytes: number,
  done: (body: Buffer) => void,
  refuse: (error: GraphQLError) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const end = () => done(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks));
  const add = (chunk: Buffer) => {
    bytes += chunk.byteLength;
    chunks.push(chunk);
    if (bytes <= maxBytes) return;
    // The rest is discarded: if the socket was closed now, the client could not read the answer.
    message.off('data', add).off('end', end).resume();
    refuse(tooLarge(maxBytes, `more than ${maxBytes}`));
  };
  message.on('data', add).on('end', end);
}

async function readStream(stream: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<string> {
  if (!stream) return '';
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes, `more than ${maxBytes}`);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString();
}

/** The client has disconnected. */
function endedEarly(): GraphQLError {
  return new GraphQLError("The request's body ended early.", {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

function tooLarge(maxBytes: number, counted: string): GraphQLError {
  const message = `The request body is ${counted} bytes; the maximum is ${maxBytes}.`;
  return new GraphQLError(message, { extensions: { code: 'REQUEST_TOO_LARGE', http: { status: 413 } } });
}
