import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses bodies over `maxBytes` with 413 and REQUEST_TOO_LARGE, and buffers no more than that. */
export function limitBody(maxBytes: number): Plugin<object, { req?: unknown }> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext, fetchAPI }) {
      const onNode = serverContext.req !== undefined;
      const length = request.headers.get('content-length');
      if (length !== null && Number(length) > maxBytes) throw tooLarge(maxBytes, length);
      // Node enforces content-length, so there only bodies without it have to be counted.
      if ((onNode && length !== null) || !requestParser || !request.body) return;
      setRequestParser(async (unread) => {
        const body = await readUpTo(maxBytes, unread.body as ReadableStream<Uint8Array>, onNode);
        const { url, method, headers } = unread;
        return requestParser(new fetchAPI.Request(url, { method, headers, body }));
      });
    },
  };
}

async function readUpTo(
  maxBytes: number,
  stream: ReadableStream<Uint8Array>,
  onNode: boolean,
): Promise<Buffer<ArrayBuffer>> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let next = await read(reader); !next.done; next = await read(reader)) {
    bytes += next.value.byteLength;
    if (bytes > maxBytes) {
      // Cancelling would close Node's socket before the client has read the answer; the rest is discarded instead.
      const rest = onNode ? drain(reader) : reader.cancel();
      rest.catch(() => {});
      throw tooLarge(maxBytes, `more than ${maxBytes}`);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    // The client disconnected.
    throw new GraphQLError("The request's body ended early.", {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}

function tooLarge(maxBytes: number, counted: string): GraphQLError {
  const message = `The request body is ${counted} bytes; the maximum is ${maxBytes}.`;
  return new GraphQLError(message, { extensions: { code: 'REQUEST_TOO_LARGE', http: { status: 413 } } });
}
