import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { headerOf, type NetworkContext } from '../request-header.ts';

/**
 * Runs POSTs of `application/json` only. Browsers send forms and plain text to other origins without asking, so those
 * types are refused with 415, and so are compressed bodies: a small one can inflate to gigabytes.
 */
export function acceptJsonOnly(): Plugin<object, NetworkContext> {
  return {
    onRequestParse({ request, serverContext, setRequestParser }) {
      if (request.method !== 'POST') return;
      const header = (name: string) => headerOf(request, serverContext, name);
      if (mediaTypeOf(header('content-type')) !== 'application/json')
        throw badRequest(415, 'Send the query as application/json.');
      if (!/^(identity)?$/i.test(header('content-encoding') ?? ''))
        throw badRequest(415, 'Send the body as it is, without content-encoding.', { 'accept-encoding': 'identity' });
      // Instead of Yoga's parser, which compares types by case and repeats parts of a body that is not JSON.
      setRequestParser(async (unread) => checkObject(await unread.json().catch(explain)));
    },
  };
}

/** The media type without parameters. Node joins no repeated content types: it takes the first. */
function mediaTypeOf(contentType: string | null): string | undefined {
  return contentType?.split(';')[0]?.trim().toLowerCase();
}

function checkObject(body: unknown): GraphQLParams {
  if (typeof body !== 'object' || body === null) throw badRequest(400, 'The body must be a JSON object.');
  return body;
}

function explain(error: unknown): never {
  if (error instanceof GraphQLError) throw error; // too large
  if (error instanceof SyntaxError) throw badRequest(400, 'The body is not valid JSON.');
  throw badRequest(400, "The request's body ended early."); // the client disconnected
}

function badRequest(status: number, message: string, headers?: Record<string, string>): GraphQLError {
  const http = { status, ...(headers && { headers }) };
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } });
}
