import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { BegunRequests } from '../observe/recorder.ts';
import { readBody } from '../read-body.ts';
import { headerOf, type NetworkContext } from '../request-header.ts';

export interface ReadOptions {
  /** The largest body in bytes; a larger one gets 413 and REQUEST_TOO_LARGE. */
  maxBytes: number;
  /** Whether a request gets 503 and SERVER_BUSY, unread; the request is undefined without a network. */
  isBusy: (request: IncomingMessage | undefined) => boolean;
  /** Requests whose bodies were read before. */
  begun: BegunRequests;
}

/**
 * Reads GraphQL requests, and refuses what is none with 400.
 *
 * Runs POSTs of `application/json` only. Browsers send forms and plain text to other origins without asking, so those
 * types are refused with 415, and so are compressed bodies: a small one can inflate to gigabytes.
 */
export function readRequests({ maxBytes, isBusy, begun }: ReadOptions): Plugin<object, NetworkContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser, serverContext }) {
      if (isBusy(serverContext.req)) throw serverBusy();
      if (request.method === 'POST') {
        const header = (name: string) => headerOf(request, serverContext, name);
        checkType(header('content-type'), header('content-encoding'));
        // Instead of Yoga's parser, which compares types by case and repeats parts of a body that is not JSON.
        const { req } = serverContext;
        const { body, parsed } = (req && begun.get(req)) ?? {};
        setRequestParser(async (unread) =>
          asParameters(parsed ?? parseBody(await (body ?? readBody(unread, req, maxBytes)))),
        );
      } else if (requestParser) {
        setRequestParser((unread) => {
          try {
            return requestParser(unread);
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

function badRequest(status: number, message: string, headers?: Record<string, string>): GraphQLError {
  const http = { status, ...(headers && { headers }) };
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } });
}

function serverBusy(): GraphQLError {
  const http = { status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } };
  return new GraphQLError('The server is busy; try again in a few seconds.', {
    extensions: { code: 'SERVER_BUSY', http },
  });
}
