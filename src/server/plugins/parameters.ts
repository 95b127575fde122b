import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses URL parameters that are not JSON with 400, instead of Yoga's 500. */
export function checkParameters(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (!requestParser || request.method !== 'GET') return;
      setRequestParser((unread) => {
        try {
          return requestParser(unread);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          const message = 'The parameters "variables" and "extensions" must be JSON objects.';
          throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
        }
      });
    },
  };
}
