import { GraphQLError } from 'graphql';
import { mapMaybePromise, type Plugin } from 'graphql-yoga';

/** Refuses URL parameters that are not JSON (400 instead of Yoga's 500) and POSTs of an unknown content type (415). */
export function checkParameters(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (requestParser) {
        setRequestParser((unread) => {
          try {
            return mapMaybePromise(requestParser(unread), (parameters) => parameters, explain);
          } catch (error) {
            return explain(error);
          }
        });
      } else if (request.method === 'POST') {
        throw refusal(415, 'Send the query as application/json.');
      }
    },
  };
}

function explain(error: unknown): never {
  if (!(error instanceof SyntaxError)) throw error;
  throw refusal(400, 'The parameters "variables" and "extensions" must be JSON objects.');
}

function refusal(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}
