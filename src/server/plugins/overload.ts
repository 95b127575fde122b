import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses a request with 503 and SERVER_BUSY, before it is read, when the server has too much to do. */
export function refuseOverload(
  isBusy: (request: IncomingMessage | undefined) => boolean,
): Plugin<object, { req?: IncomingMessage }> {
  return {
    onRequestParse({ serverContext }) {
      if (isBusy(serverContext.req)) throw serverBusy();
    },
  };
}

function serverBusy(): GraphQLError {
  const http = { status: 503, headers: { 'retry-after': '1', 'cache-control': 'no-store' } };
  return new GraphQLError('The server is busy; try again in a few seconds.', {
    extensions: { code: 'SERVER_BUSY', http },
  });
}
