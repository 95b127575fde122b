import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { boundMessage } from '../bounded-message.ts';

/** Bounds what error messages repeat of a request: its values, names and texts. See `boundMessage`. */
export function boundErrors(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (Array.isArray(result) || isAsyncIterable(result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(withBoundMessage) });
    },
  };
}

function withBoundMessage(error: GraphQLError): GraphQLError {
  const message = boundMessage(error.message);
  if (message === error.message) return error;
  const { nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
