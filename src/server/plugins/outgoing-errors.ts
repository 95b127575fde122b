import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { boundMessage } from '../bounded-message.ts';
import type { Logger } from '../logger.ts';
import { maskError } from '../masking.ts';
import { loggerOf, type RequestRecords } from '../observe/request-record.ts';

/** What is done with all errors of an answer, those from outside of the execution included. */
export interface OutgoingErrors {
  /** Masks an error; for Yoga, which does not say of which request it is. */
  mask(error: unknown): GraphQLError;
  /** Logs what was masked, with the id of its request, and bounds what errors repeat of a request; see `boundMessage`. */
  plugin: Plugin;
}

export function checkErrors(logger: Logger, records: RequestRecords): OutgoingErrors {
  const unlogged = new WeakMap<object, unknown>();
  return {
    mask(error) {
      const masked = maskError(error, silent, '');
      if (masked !== error) unlogged.set(masked, error);
      return masked;
    },
    plugin: {
      onResultProcess({ request, result, setResult }) {
        if (Array.isArray(result) || isAsyncIterable(result) || !result.errors) return;
        for (const error of result.errors)
          if (unlogged.has(error)) maskError(unlogged.get(error), loggerOf(logger, records.get(request)), 'A request');
        setResult({ ...result, errors: result.errors.map(withBoundMessage) });
      },
    },
  };
}

function withBoundMessage(error: GraphQLError): GraphQLError {
  const message = boundMessage(error.message);
  if (message === error.message) return error;
  const { nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}

const nothing = () => {};
const silent: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
