import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { goOn, type ServerPlugin } from '../server-plugin.ts';

/**
 * Reads GraphQL requests, and refuses what is none with 400, and a body of more than `maxBytes` with 413.
 *
 * Runs POSTs of `application/json` only. Browsers send forms and plain text to other origins without asking, so those
 * types are refused with 415, and so are compressed bodies: a small one can inflate to gigabytes.
 */
export function readRequests(maxBytes: number): ServerPlugin {
  return {
    fast: goOn, // what the short cut takes has a type, and a length that is stated and small
    onRequestParse({ request: { method, headers }, requestParser, setRequestParser, serverContext: { req, state } }) {
      if (method === 'POST') {
        checkType(headers.get('content-type'), headers.get('content-encoding'));
        // Instead of Yoga's parser, which compares types by case and repeats parts of a body that is not JSON.
        setRequestParser(async (request) =>
          asParameters(parseBody(state.body ?? (await readBody(request, req, maxBytes)))),
        );
      } else if (requestParser) {
        setRequestParser((request) => {
          try {
            return requestParser(request);
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
            throw badRequest(400, 'The parameters "variables" and "extensions" must be JSON objects.');
          }
        });
      }
    },
  };
}

function checkType(type: string | null, encoding: string | null): void {
  if (!isJsonType(type)) throw badRequest(415, 'Send the query as application/json.');
  if (!/^(identity)?$/i.test(encoding ?? ''))
    throw badRequest(415, 'Send the body as it is, without content-encoding.', { 'accept-encoding': 'identity' });
}

const JSON_TYPE = 'application/json';

/** Whether a content type is that of JSON, whatever its parameters. Node joins no repeated content types: it takes the first. */
export function isJsonType(type: string | null | undefined): boolean {
  return type === JSON_TYPE || type?.split(';')[0]?.trim().toLowerCase() === JSON_TYPE;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(400, 'The body is not valid JSON.');
  }
}

function asParameters(body: unknown): GraphQLParams {
  if (typeof body !== 'object' || body === null) throw badRequest(400, 'The body must be a JSON object.');
  return body;
}

/** Reads a body from Node's request, if there is one: from Yoga's it takes three times as long. Buffers no more than `maxBytes`. */
function readBody(request: Request, message: IncomingMessage | undefined, maxBytes: number): Promise<string> {
  const length = request.headers.get('content-length');
  if (length !== null && Number(length) > maxBytes) throw tooLarge(maxBytes, length);
  if (!message) return readStream(request.body, maxBytes);
  return isRead(message) ? request.text() : readMessage(message, maxBytes);
}

/** Whether a framework that Briefgraph is mounted in has read the body before. */
export const isRead = (message: IncomingMessage): boolean =>
  message.readableEnded || (message as { body?: unknown }).body !== undefined;

/** Reads the body of Node's request; rejects with a GraphQLError if it is too large, or if the client disconnects before. */
export function readMessage(message: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = () => resolve(String(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    const add = (chunk: Buffer) => {
      bytes += chunk.byteLength;
      chunks.push(chunk);
      if (bytes <= maxBytes) return;
      // The rest is discarded: if the socket was closed now, the client could not read the answer.
      message.off('data', add).off('end', end).resume();
      reject(tooLarge(maxBytes, `more than ${maxBytes}`));
    };
    message.on('data', add).on('end', end);
    message.once('error', () => reject(endedEarly())).once('close', () => message.complete || reject(endedEarly()));
  });
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
const endedEarly = (): GraphQLError => badRequest(400, "The request's body ended early.");

function tooLarge(maxBytes: number, counted: string): GraphQLError {
  const message = `The request body is ${counted} bytes; the maximum is ${maxBytes}.`;
  return new GraphQLError(message, { extensions: { code: 'REQUEST_TOO_LARGE', http: { status: 413 } } });
}

function badRequest(status: number, message: string, headers?: Record<string, string>): GraphQLError {
  const http = { status, ...(headers && { headers }) };
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } });
}
